<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>BodyFigure</name>
    <message>
        <source>Front</source>
        <comment>the body seen from the front</comment>
        <translation>सामने से</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>the body seen from behind</comment>
        <translation>पीछे से</translation>
    </message>
    <message>
        <source>A woman from the front and from the back, with the tape lying level around the {girth}.</source>
        <translation>एक महिला, सामने से और पीछे से; टेप {girth} के चारों ओर एक सीध में है।</translation>
    </message>
    <message>
        <source>A man from the front and from the back, with the tape lying level around the {girth}.</source>
        <translation>एक पुरुष, सामने से और पीछे से; टेप {girth} के चारों ओर एक सीध में है।</translation>
    </message>
    <message>
        <source>Press Space to see the tape go round again.</source>
        <translation>टेप को फिर से घूमते देखने के लिए Space दबाएँ।</translation>
    </message>
    <message>
        <source>A figure with the girths taken: </source>
        <translation>लिए गए नापों वाली आकृति: </translation>
    </message>
</context>
<context>
    <name>CaptureController</name>
    <message>
        <source>{girth} in {unit}</source>
        <translation>{girth}, {unit} में</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>फिर से नापें</translation>
    </message>
    <message>
        <source>Third round</source>
        <translation>तीसरी बार</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>पक्का करने के लिए एक बार और</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>दूसरी बार</translation>
    </message>
    <message>
        <source>{girth}, now</source>
        <translation>{girth}, अभी</translation>
    </message>
    <message>
        <source>{girth}, taken; take it again</source>
        <translation>{girth}, नाप लिया; फिर से लें</translation>
    </message>
    <message>
        <source>{girth}, to come</source>
        <translation>{girth}, अभी बाकी</translation>
    </message>
    <message>
        <source>It is right, go on</source>
        <translation>सही है, आगे बढ़ें</translation>
    </message>
    <message>
        <source>Use {length}</source>
        <translation>{length} लें</translation>
    </message>
    <message>
        <source>The girths hardly go together. Please tape this one once more.</source>
        <translation>ये नाप साथ में कम ही होते हैं। कृपया यह नाप एक बार और लें।</translation>
    </message>
    <message>
        <source>The two readings differ. Please tape it a third time.</source>
        <translation>दोनों बार नाप अलग आया। कृपया तीसरी बार नापें।</translation>
    </message>
    <message>
        <source>Taken. Next keeps it, or type it again.</source>
        <translation>नाप ले लिया गया। “आगे” दबाने पर यही रहेगा, या फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>CatalogueController</name>
    <message>
        <source>The shop has no products yet. Staff can import a catalogue.</source>
        <translation>दुकान में अभी कोई प्रोडक्ट नहीं है। स्टाफ़ कैटलॉग डाल सकता है।</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters, or look at everything.</source>
        <translation>कुछ नहीं मिला। कम अक्षर लिखकर देखें, या सब कुछ देखें।</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>साथ ले जाएँ</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>आप क्या ढूँढ रहे हैं?</translation>
    </message>
    <message>
        <source>Search name, brand, colour</source>
        <translation>नाम, ब्रांड या रंग खोजें</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>कैटलॉग में खोजें</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Clothes for everyone</source>
        <translation>सबके कपड़े</translation>
    </message>
    <message>
        <source>Clothes: {who}</source>
        <translation>कपड़े: {who}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>{name}  ({count})</source>
        <translation>{name}  ({count})</translation>
    </message>
</context>
<context>
    <name>DeedTable</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n ग्राहक</numerusform>
            <numerusform>%n ग्राहक</numerusform>
        </translation>
    </message>
    <message>
        <source>forgotten since</source>
        <translation>बाद में मिटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>whose clothes</source>
        <translation>किसके कपड़े</translation>
    </message>
    <message>
        <source>bust</source>
        <translation>सीना</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>कूल्हा</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message>
        <source>{what}, {who}, {day}</source>
        <translation>{what}, {who}, {day}</translation>
    </message>
</context>
<context>
    <name>DeedsSection</name>
    <message>
        <source>What was done, the latest first</source>
        <translation>क्या-क्या हुआ, सबसे नया ऊपर</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>ईमेल (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>फ़ोन (ज़रूरी नहीं)</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>no email</source>
        <translation>ईमेल नहीं</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>फ़ोन नहीं</translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>{day} से ग्राहक</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>अभी नाप नहीं लिया</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of girths.</source>
        <translation>
            <numerusform>%n बार के नाप।</numerusform>
            <numerusform>%n बार के नाप।</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest, {day}: {girths}</source>
        <translation>सबसे नए, {day}: {girths}</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>Technical error by month</source>
        <translation>हर महीने नापने का फ़र्क</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{typed} {unit} is outside what can be measured here.</source>
        <translation>{typed} {unit} का नाप यहाँ नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>This number is outside what can be measured here.</source>
        <translation>इतना नाप यहाँ नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high} {unit}.</source>
        <translation>{low} से {high} {unit} के बीच की संख्या लिखें।</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high} {unit}. If the tape shows inches: {typed} {other} is {here} {unit}.</source>
        <translation>{low} से {high} {unit} के बीच की संख्या लिखें। अगर टेप इंच वाला है: {typed} {other} यानी {here} {unit}।</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high} {unit}. If the tape shows centimetres: {typed} {other} is {here} {unit}.</source>
        <translation>{low} से {high} {unit} के बीच की संख्या लिखें। अगर टेप सेंटीमीटर वाला है: {typed} {other} यानी {here} {unit}।</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>नाम खाली है।</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>The name has {length} characters.</source>
        <translation>नाम में {length} अक्षर हैं।</translation>
    </message>
    <message>
        <source>Shorten it to {most} characters.</source>
        <translation>इसे {most} अक्षरों तक छोटा करें।</translation>
    </message>
    <message>
        <source>“{shown}” is not an email address.</source>
        <translation>“{shown}” ईमेल पता नहीं है।</translation>
    </message>
    <message>
        <source>Type it like name@example.com, or leave it empty.</source>
        <translation>इसे name@example.com की तरह लिखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>There were several wrong tries.</source>
        <translation>कई बार ग़लत डाला गया।</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds} सेकंड रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Wait {minutes} minutes, then try again.</source>
        <translation>{minutes} मिनट रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This recovery code is not right.</source>
        <translation>यह रिकवरी कोड सही नहीं है।</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>यह PIN सही नहीं है।</translation>
    </message>
    <message>
        <source>Try again. One more wrong try, and you will have to wait a little.</source>
        <translation>फिर कोशिश करें। एक बार और ग़लत हुआ, तो थोड़ा रुकना पड़ेगा।</translation>
    </message>
    <message>
        <source>Try again. You have {tries} more tries before you have to wait a little.</source>
        <translation>फिर कोशिश करें। आप {tries} बार और कोशिश कर सकते हैं, उसके बाद थोड़ा रुकना पड़ेगा।</translation>
    </message>
    <message>
        <source>This is not a whole recovery code.</source>
        <translation>यह पूरा रिकवरी कोड नहीं है।</translation>
    </message>
    <message>
        <source>Type all {letters} letters and digits, with or without the lines between them.</source>
        <translation>सभी {letters} अक्षर और अंक लिखें, बीच की लकीरें लिखें या न लिखें।</translation>
    </message>
    <message>
        <source>This cannot be a PIN.</source>
        <translation>यह PIN नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Choose {least} to {most} digits, and no letters.</source>
        <translation>{least} से {most} अंक चुनें, अक्षर नहीं।</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try.</source>
        <translation>यह PIN कोई भी सबसे पहले आज़माएगा।</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation>ऐसे अंक चुनें जो न दोहराए जाएँ, न क्रम में बढ़ें या घटें।</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>दोनों PIN एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Type the new PIN twice.</source>
        <translation>नया PIN दो बार लिखें।</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {reason}.</source>
        <translation>फ़ाइल {name} काम में नहीं ली जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>Reinstall FitKiosk.</source>
        <translation>FitKiosk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is no fit category “{category}”.</source>
        <translation>“{category}” नाम की कोई फ़िट श्रेणी नहीं है।</translation>
    </message>
    <message>
        <source>The categories are: {known}.</source>
        <translation>श्रेणियाँ ये हैं: {known}।</translation>
    </message>
    <message>
        <source>The category “{category}” also needs {missing}.</source>
        <translation>“{category}” के लिए यह नाप भी चाहिए: {missing}।</translation>
    </message>
    <message>
        <source>Give the missing measurement and ask again.</source>
        <translation>छूटा हुआ नाप दें और फिर पूछें।</translation>
    </message>
    <message>
        <source>Fit advice for “{category}” is switched off: {reason}</source>
        <translation>“{category}” के लिए फ़िट की सलाह बंद है: {reason}।</translation>
    </message>
    <message>
        <source>The other categories work. Reinstall FitKiosk or train this model again.</source>
        <translation>बाकी श्रेणियाँ चल रही हैं। FitKiosk फिर से इंस्टॉल करें या यह मॉडल फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>No size of this product has the measurements for “{category}”: {needed}.</source>
        <translation>इस प्रोडक्ट के किसी साइज़ में “{category}” के लिए ज़रूरी नाप नहीं हैं: {needed}।</translation>
    </message>
    <message>
        <source>Add the measurements of the garment to at least one size.</source>
        <translation>कम से कम एक साइज़ में कपड़े के नाप डालें।</translation>
    </message>
    <message>
        <source>The models cannot be written to {directory}: {reason}.</source>
        <translation>मॉडल {directory} में नहीं लिखे जा सकते: {reason}।</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to. What was there before is unchanged.</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें लिखा जा सके। पहले जो था, वह वैसा ही है।</translation>
    </message>
    <message>
        <source>The person is erased from the shop&apos;s records, but old copies beside {place} could not be cleaned yet.</source>
        <translation>व्यक्ति की जानकारी दुकान के रिकॉर्ड से मिट गई है, पर {place} के पास रखी पुरानी कॉपियाँ अभी साफ़ नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>FitKiosk tries again every day and whenever it starts. Check that the disk has space and may be written.</source>
        <translation>FitKiosk हर दिन और हर बार चालू होने पर फिर कोशिश करता है। देख लें कि डिस्क में जगह है और उसमें लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>A person with the email {email} already exists.</source>
        <translation>ईमेल {email} वाला व्यक्ति पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Ask staff to find them, or save with another address.</source>
        <translation>स्टाफ़ से खोजने को कहें, या दूसरे पते से सेव करें।</translation>
    </message>
    <message>
        <source>The error of {name} is {error}, which is no length.</source>
        <translation>{name} की चूक {error} लिखी है, जो कोई लंबाई नहीं है।</translation>
    </message>
    <message>
        <source>Give it in cm, as a number from zero on.</source>
        <translation>इसे सेमी में दें, शून्य या उससे बड़ी संख्या में।</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no girth.</source>
        <translation>{name} में {value} लिखा है, जो कोई नाप नहीं है।</translation>
    </message>
    <message>
        <source>Give it in cm, as a number above zero.</source>
        <translation>इसे सेमी में दें, शून्य से बड़ी संख्या में।</translation>
    </message>
    <message>
        <source>The log cannot be written to {folder}.</source>
        <translation>लॉग {folder} में नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Allow writing to this folder, or choose another data folder.</source>
        <translation>इस फ़ोल्डर में लिखने की अनुमति दें, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Allow writing to this folder and see that its disk has space, then try again.</source>
        <translation>इस फ़ोल्डर में लिखने की अनुमति दें और देख लें कि डिस्क में जगह है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Girths cannot be estimated from a height of {told:g} cm.</source>
        <translation>{told:g} सेमी लंबाई से नाप का अंदाज़ा नहीं लग सकता।</translation>
    </message>
    <message>
        <source>Type a height from {low:g} to {high:g} cm.</source>
        <translation>{low:g} से {high:g} सेमी के बीच की लंबाई लिखें।</translation>
    </message>
    <message>
        <source>Girths cannot be estimated from a weight of {told:g} kg.</source>
        <translation>{told:g} किलो वज़न से नाप का अंदाज़ा नहीं लग सकता।</translation>
    </message>
    <message>
        <source>Type a weight from {low:g} to {high:g} kg.</source>
        <translation>{low:g} से {high:g} किलो के बीच का वज़न लिखें।</translation>
    </message>
    <message>
        <source>{height:g} cm and {weight:g} kg hardly belong to one person.</source>
        <translation>{height:g} सेमी और {weight:g} किलो एक ही व्यक्ति के कम ही होते हैं।</translation>
    </message>
    <message>
        <source>Check both numbers.</source>
        <translation>दोनों संख्याएँ जाँच लें।</translation>
    </message>
    <message>
        <source>With this build the {girth} would be about {cm:.0f} cm, and girths here go from {low:g} to {high:g} cm.</source>
        <translation>इस कद-काठी से यह नाप ({girth}) लगभग {cm:.0f} सेमी आता है, और यहाँ नाप {low:g} से {high:g} सेमी तक होते हैं।</translation>
    </message>
    <message>
        <source>Check height and weight, or ask staff for help.</source>
        <translation>लंबाई और वज़न जाँच लें, या स्टाफ़ से मदद लें।</translation>
    </message>
    <message>
        <source>“{shown}” is not a phone number.</source>
        <translation>“{shown}” फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Type it like {example}, or leave it empty.</source>
        <translation>इसे {example} की तरह लिखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>{days} days cannot be set.</source>
        <translation>{days} दिन नहीं रखे जा सकते।</translation>
    </message>
    <message>
        <source>Choose from 0 to {most} days, or no limit.</source>
        <translation>0 से {most} दिन चुनें, या कोई सीमा न रखें।</translation>
    </message>
    <message>
        <source>{brand} has no figures here for the size {size}.</source>
        <translation>{brand} के साइज़ {size} के नाप यहाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Choose another size, or go on without one.</source>
        <translation>दूसरा साइज़ चुनें, या इसके बिना आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The measurements on this fit pass cannot be used.</source>
        <translation>इस फ़िट पास के नाप इस्तेमाल नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Please be measured again.</source>
        <translation>कृपया फिर से नाप दें।</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>अभी कुछ पढ़ा नहीं गया।</translation>
    </message>
    <message>
        <source>Hold the square code of your fit pass under the scanner.</source>
        <translation>अपने फ़िट पास का चौकोर कोड स्कैनर के नीचे रखें।</translation>
    </message>
    <message>
        <source>This is far longer than a fit pass.</source>
        <translation>फ़िट पास इतना लंबा नहीं होता।</translation>
    </message>
    <message>
        <source>Clear the field, then scan the square code of your fit pass alone.</source>
        <translation>लिखा हुआ मिटाएँ, फिर सिर्फ़ अपने फ़िट पास का चौकोर कोड स्कैन करें।</translation>
    </message>
    <message>
        <source>The scanner typed other signs than the code has.</source>
        <translation>स्कैनर ने कोड से अलग अक्षर लिखे।</translation>
    </message>
    <message>
        <source>Ask the staff to set the scanner to the keyboard of this computer, or be measured.</source>
        <translation>स्टाफ़ से कहें कि स्कैनर को इस कंप्यूटर के कीबोर्ड पर सेट करें, या नाप दें।</translation>
    </message>
    <message>
        <source>This is not a fit pass.</source>
        <translation>यह फ़िट पास नहीं है।</translation>
    </message>
    <message>
        <source>Hold the square code of your fit pass under the scanner, or be measured.</source>
        <translation>अपने फ़िट पास का चौकोर कोड स्कैनर के नीचे रखें, या नाप दें।</translation>
    </message>
    <message>
        <source>This fit pass was made by a newer FitKiosk than this one.</source>
        <translation>यह फ़िट पास इससे नए FitKiosk ने बनाया है।</translation>
    </message>
    <message>
        <source>Ask the staff to update this kiosk, or be measured.</source>
        <translation>स्टाफ़ से इस कियोस्क को अपडेट करने को कहें, या नाप दें।</translation>
    </message>
    <message>
        <source>This fit pass is not as this shop made it: it is from another shop, or a part of it was changed or not read.</source>
        <translation>यह फ़िट पास वैसा नहीं है जैसा इस दुकान ने बनाया था: या तो यह किसी और दुकान का है, या इसका कोई हिस्सा बदला गया या पढ़ा नहीं गया।</translation>
    </message>
    <message>
        <source>Scan the whole code once more. If that does not help, be measured again.</source>
        <translation>पूरा कोड एक बार फिर स्कैन करें। फिर भी न हो तो दोबारा नाप दें।</translation>
    </message>
    <message>
        <source>This shop does not keep anybody&apos;s measurements.</source>
        <translation>यह दुकान किसी के नाप नहीं रखती।</translation>
    </message>
    <message>
        <source>Go on without saving, or ask our staff to change that in the shop&apos;s settings.</source>
        <translation>सेव किए बिना आगे बढ़ें, या स्टाफ़ से दुकान की सेटिंग में इसे बदलने को कहें।</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>अभी कुछ नापा नहीं गया।</translation>
    </message>
    <message>
        <source>Take at least one girth.</source>
        <translation>कम से कम एक नाप लें।</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <translation>यह पहले से एक ही व्यक्ति है।</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>दो अलग-अलग चुनें।</translation>
    </message>
    <message>
        <source>Somebody works here already.</source>
        <translation>यहाँ पहले से कोई काम करता है।</translation>
    </message>
    <message>
        <source>Ask one of the team to add you.</source>
        <translation>टीम में किसी से कहें कि आपको जोड़ दें।</translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation>{name} पहले से टीम में है।</translation>
    </message>
    <message>
        <source>Add a letter or a second name, so that both can be told apart.</source>
        <translation>एक अक्षर या दूसरा नाम जोड़ दें, ताकि दोनों अलग पहचाने जाएँ।</translation>
    </message>
    <message>
        <source>Nobody else can sign in here.</source>
        <translation>यहाँ और कोई साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Add another member of the team first.</source>
        <translation>पहले टीम में किसी और को जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody called {name} can sign in.</source>
        <translation>{name} नाम का कोई साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The team: {team}.</source>
        <translation>टीम: {team}।</translation>
    </message>
    <message>
        <source>The settings cannot be used: {faults}.</source>
        <translation>सेटिंग काम में नहीं ली जा सकतीं: {faults}।</translation>
    </message>
    <message>
        <source>Correct or remove them in the environment, then start FitKiosk again.</source>
        <translation>इन्हें एनवायरनमेंट में ठीक करें या हटाएँ, फिर FitKiosk दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>The address of the database cannot be used: {why}.</source>
        <translation>डेटाबेस का पता काम में नहीं लिया जा सकता: {why}।</translation>
    </message>
    <message>
        <source>Correct FITKIOSK_DATABASE_URL, or remove it to use the database on this computer.</source>
        <translation>FITKIOSK_DATABASE_URL ठीक करें, या इस कंप्यूटर का डेटाबेस लेने के लिए उसे हटा दें।</translation>
    </message>
    <message>
        <source>{place} is not a FitKiosk database.</source>
        <translation>{place} FitKiosk का डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>The file was left as it is. Move it elsewhere, or choose another data folder.</source>
        <translation>फ़ाइल वैसी ही छोड़ दी गई है। उसे कहीं और रखें, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{place} was made by a newer FitKiosk than this one.</source>
        <translation>{place} इससे नए FitKiosk ने बनाया है।</translation>
    </message>
    <message>
        <source>The file was left as it is. Install the newest FitKiosk and start it again.</source>
        <translation>फ़ाइल वैसी ही छोड़ दी गई है। सबसे नया FitKiosk इंस्टॉल करके फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Another program is using {place}.</source>
        <translation>कोई दूसरा प्रोग्राम {place} इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program, then try again.</source>
        <translation>कुछ बदला नहीं गया। दूसरा प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>FitKiosk may not write to {place}.</source>
        <translation>FitKiosk को {place} में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Allow writing to the file and its folder, or choose another data folder.</source>
        <translation>कुछ बदला नहीं गया। फ़ाइल और उसके फ़ोल्डर में लिखने की अनुमति दें, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {place}.</source>
        <translation>{place} वाली डिस्क में जगह नहीं बची।</translation>
    </message>
    <message>
        <source>The last change was not saved, everything before it is. Free some space, then try again.</source>
        <translation>आख़िरी बदलाव सेव नहीं हुआ, उससे पहले का सब सेव है। थोड़ी जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{folder} cannot be made or opened.</source>
        <translation>{folder} न बनाया जा सका, न खोला जा सका।</translation>
    </message>
    <message>
        <source>Check that its drive is connected and may be written, or choose another data folder.</source>
        <translation>देख लें कि उसकी ड्राइव जुड़ी है और उसमें लिखा जा सकता है, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{place} is damaged or its disk cannot be read.</source>
        <translation>{place} ख़राब है या उसकी डिस्क पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file was left as it is. Restore the newest backup, and check the disk.</source>
        <translation>फ़ाइल वैसी ही छोड़ दी गई है। सबसे नया बैकअप वापस लाएँ, और डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The database {place} does not answer.</source>
        <translation>डेटाबेस {place} जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network and the server, then try again.</source>
        <translation>कुछ बदला नहीं गया। नेटवर्क और सर्वर जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{place} could not be brought up to this version of FitKiosk.</source>
        <translation>{place} को FitKiosk के इस वर्शन के लायक नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the version used before, and report this. A backup is in {backup}.</source>
        <translation>कुछ बदला नहीं गया। पहले वाला वर्शन चलाते रहें, और इसकी ख़बर दें। बैकअप {backup} में है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the version used before, and report this.</source>
        <translation>कुछ बदला नहीं गया। पहले वाला वर्शन चलाते रहें, और इसकी ख़बर दें।</translation>
    </message>
    <message>
        <source>This does not go together with what is stored; it may have been changed meanwhile.</source>
        <translation>यह सेव की हुई जानकारी से मेल नहीं खाता; शायद बीच में कुछ बदला गया है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again, then repeat the change.</source>
        <translation>कुछ बदला नहीं गया। इसे फिर से खोलें, फिर वही बदलाव करें।</translation>
    </message>
    <message>
        <source>At least one article number is in the catalogue already, or twice among the new ones.</source>
        <translation>कम से कम एक आर्टिकल नंबर पहले से कैटलॉग में है, या नए में दो बार है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Give every product its own article number.</source>
        <translation>कुछ बदला नहीं गया। हर प्रोडक्ट को अपना अलग आर्टिकल नंबर दें।</translation>
    </message>
    <message>
        <source>FitKiosk is already open on this computer.</source>
        <translation>FitKiosk इस कंप्यूटर पर पहले से खुला है।</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>खुली हुई विंडो में काम करें, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>This person is not on file any more.</source>
        <translation>इस व्यक्ति की जानकारी अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Look for them again.</source>
        <translation>उन्हें फिर से खोजें।</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Choose another folder or another name, and see that the disk has space.</source>
        <translation>दूसरा फ़ोल्डर या दूसरा नाम चुनें, और देख लें कि डिस्क में जगह है।</translation>
    </message>
    <message>
        <source>In this folder FitKiosk keeps its own data.</source>
        <translation>इस फ़ोल्डर में FitKiosk अपना डेटा रखता है।</translation>
    </message>
    <message>
        <source>Choose another one, such as that of a USB stick.</source>
        <translation>कोई दूसरा फ़ोल्डर चुनें, जैसे किसी USB स्टिक का।</translation>
    </message>
    <message>
        <source>You are not remembered yet.</source>
        <translation>आपको अभी याद नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Tap “Agree and remember me”, or “Stay a guest”.</source>
        <translation>“सहमत हूँ, याद रखें” दबाएँ, या “मेहमान ही रहें”।</translation>
    </message>
    <message>
        <source>This email cannot be saved here.</source>
        <translation>यह ईमेल यहाँ सेव नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Leave it empty, or ask our staff.</source>
        <translation>इसे खाली छोड़ दें, या हमारे स्टाफ़ से पूछें।</translation>
    </message>
    <message>
        <source>The printer did not take the slip.</source>
        <translation>प्रिंटर ने पर्ची नहीं ली।</translation>
    </message>
    <message>
        <source>See whether it is on and has paper, or take a photo of the code.</source>
        <translation>देख लें कि प्रिंटर चालू है और उसमें कागज़ है, या कोड की फ़ोटो लें।</translation>
    </message>
    <message>
        <source>Add them once more.</source>
        <translation>उन्हें फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be cleaned, so nothing was changed.</source>
        <translation>{folder} का लॉग साफ़ नहीं हो सका, इसलिए कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{product} has sizes that this shop cannot keep yet.</source>
        <translation>{product} में ऐसे साइज़ हैं जो यह दुकान अभी नहीं रख सकती।</translation>
    </message>
    <message>
        <source>Leave out what is not measured at chest, waist or hip.</source>
        <translation>जो नाप छाती, कमर या कूल्हे का नहीं है, उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>This product is not in the catalogue any more.</source>
        <translation>यह प्रोडक्ट अब कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This member of the team cannot sign in any more.</source>
        <translation>टीम के यह सदस्य अब साइन इन नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Choose another one, or ask them to add you again.</source>
        <translation>किसी और को चुनें, या टीम से कहें कि आपको फिर से जोड़ दें।</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>अभी कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>Type the number on the tape.</source>
        <translation>टेप पर जो संख्या है, वह लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>“{typed}” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Type the number on the tape, such as {example}.</source>
        <translation>टेप पर जो संख्या है, वह लिखें, जैसे {example}।</translation>
    </message>
    <message>
        <source>The height is missing.</source>
        <translation>लंबाई नहीं लिखी है।</translation>
    </message>
    <message>
        <source>Type how tall you are.</source>
        <translation>अपनी लंबाई लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” is not a height.</source>
        <translation>“{typed}” लंबाई नहीं है।</translation>
    </message>
    <message>
        <source>Type it in cm, such as 165, or in feet and inches, such as 5 ft 6.</source>
        <translation>इसे सेमी में लिखें, जैसे 165, या फ़ुट और इंच में, जैसे 5 ft 6।</translation>
    </message>
    <message>
        <source>The weight is missing.</source>
        <translation>वज़न नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Type your weight in kg.</source>
        <translation>अपना वज़न किलो में लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” is not a weight.</source>
        <translation>“{typed}” वज़न नहीं है।</translation>
    </message>
    <message>
        <source>Type it in kg, such as 62.</source>
        <translation>इसे किलो में लिखें, जैसे 62।</translation>
    </message>
</context>
<context>
    <name>EstimatingController</name>
    <message>
        <source>Height, such as 5 ft 6</source>
        <translation>लंबाई, जैसे 5 ft 6</translation>
    </message>
    <message>
        <source>Height, such as 165 or 5 ft 6</source>
        <translation>लंबाई, जैसे 165 या 5 ft 6</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>It fits</source>
        <translation>यह फ़िट है</translation>
    </message>
    <message>
        <source>It does not fit well</source>
        <translation>यह ठीक फ़िट नहीं है</translation>
    </message>
    <message>
        <source>It may fit</source>
        <translation>यह फ़िट हो सकता है</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>साइज़ {size}</translation>
    </message>
    <message>
        <source>No size fits</source>
        <translation>कोई साइज़ फ़िट नहीं</translation>
    </message>
    <message>
        <source>Between {smaller} and {larger}</source>
        <translation>{smaller} और {larger} के बीच</translation>
    </message>
    <message>
        <source>Try size {size}</source>
        <translation>साइज़ {size} पहनकर देखें</translation>
    </message>
    <message>
        <source>Take size {size}</source>
        <translation>साइज़ {size} लें</translation>
    </message>
    <message>
        <source>Might be tight, and no larger size fits well.</source>
        <translation>टाइट हो सकता है, और बड़ा कोई साइज़ भी ठीक नहीं बैठता।</translation>
    </message>
    <message>
        <source>Might be tight, consider sizing up to {size}.</source>
        <translation>टाइट हो सकता है, बड़ा साइज़ {size} देखें।</translation>
    </message>
    <message>
        <source>Might be loose, and no smaller size fits well.</source>
        <translation>ढीला हो सकता है, और छोटा कोई साइज़ भी ठीक नहीं बैठता।</translation>
    </message>
    <message>
        <source>Might be loose, consider sizing down to {size}.</source>
        <translation>ढीला हो सकता है, छोटा साइज़ {size} देखें।</translation>
    </message>
    <message>
        <source>It may fit; try it on.</source>
        <translation>फ़िट हो सकता है; पहनकर देखें।</translation>
    </message>
    <message>
        <source>Might be tight; try it on.</source>
        <translation>टाइट हो सकता है; पहनकर देखें।</translation>
    </message>
    <message>
        <source>Might be loose; try it on.</source>
        <translation>ढीला हो सकता है; पहनकर देखें।</translation>
    </message>
    <message>
        <source>Great Fit!</source>
        <translation>बढ़िया फ़िट!</translation>
    </message>
    <message>
        <source>Fits, but tight at the {zone}.</source>
        <translation>फ़िट है, पर {zone} पर टाइट है।</translation>
    </message>
    <message>
        <source>Fits, but loose at the {zone}.</source>
        <translation>फ़िट है, पर {zone} पर ढीला है।</translation>
    </message>
    <message>
        <source>Fits, but may be tight.</source>
        <translation>फ़िट है, पर टाइट लग सकता है।</translation>
    </message>
    <message>
        <source>Fits, but may be loose.</source>
        <translation>फ़िट है, पर ढीला लग सकता है।</translation>
    </message>
    <message>
        <source>The nearest is {size}.</source>
        <translation>सबसे पास का साइज़ {size} है।</translation>
    </message>
    <message>
        <source>The nearest is {size}, {amount} at the {zone}, which is too much.</source>
        <translation>सबसे पास का साइज़ {size} है: {zone} पर {amount}, जो ज़्यादा है।</translation>
    </message>
    <message>
        <source>The nearest is {size}, {amount} at the {zone}, which is too little.</source>
        <translation>सबसे पास का साइज़ {size} है: {zone} पर {amount}, जो काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>The nearest is {size}, {amount} at the {zone}.</source>
        <translation>सबसे पास का साइज़ {size} है: {zone} पर {amount}।</translation>
    </message>
    <message>
        <source>Might be tight.</source>
        <translation>टाइट हो सकता है।</translation>
    </message>
    <message>
        <source>Might be tight: {amount} at the {zone}.</source>
        <translation>टाइट हो सकता है: {zone} पर {amount}।</translation>
    </message>
    <message>
        <source>Might be loose.</source>
        <translation>ढीला हो सकता है।</translation>
    </message>
    <message>
        <source>Might be loose: {amount} at the {zone}.</source>
        <translation>ढीला हो सकता है: {zone} पर {amount}।</translation>
    </message>
    <message>
        <source>{size} fits too, with more room.</source>
        <translation>{size} भी फ़िट है, थोड़ा खुला।</translation>
    </message>
    <message>
        <source>{size} fits too, a little closer.</source>
        <translation>{size} भी फ़िट है, थोड़ा चुस्त।</translation>
    </message>
    <message>
        <source>{percent} sure of {size}</source>
        <translation>{size} पर {percent} भरोसा</translation>
    </message>
    <message>
        <source>{percent} chance that it fits</source>
        <translation>फ़िट होने का {percent} चांस</translation>
    </message>
    <message>
        <source>{percent} sure it is too tight</source>
        <translation>{percent} भरोसा कि टाइट है</translation>
    </message>
    <message>
        <source>{percent} sure it is too loose</source>
        <translation>{percent} भरोसा कि ढीला है</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} भरोसा</translation>
    </message>
    <message>
        <source>{size} is the smallest size there is.</source>
        <translation>{size} से छोटा साइज़ नहीं आता।</translation>
    </message>
    <message>
        <source>{size} is the largest size there is.</source>
        <translation>{size} से बड़ा साइज़ नहीं आता।</translation>
    </message>
    <message>
        <source>It</source>
        <translation>यह</translation>
    </message>
    <message>
        <source>{size} sits closer at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर ज़्यादा चुस्त बैठता है: {amount}।</translation>
    </message>
    <message>
        <source>{size} sits looser at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर ज़्यादा ढीला बैठता है: {amount}।</translation>
    </message>
    <message>
        <source>{size} would pull at the {zone} ({amount}).</source>
        <translation>{size} {zone} पर खिंचेगा ({amount})।</translation>
    </message>
    <message>
        <source>{size} would be close at the {zone} ({amount}).</source>
        <translation>{size} {zone} पर कसा रहेगा ({amount})।</translation>
    </message>
    <message>
        <source>{size} would hang loose at the {zone} ({amount}).</source>
        <translation>{size} {zone} पर ढीला लटकेगा ({amount})।</translation>
    </message>
    <message>
        <source>{size} would be roomy at the {zone} ({amount}).</source>
        <translation>{size} {zone} पर खुला-खुला रहेगा ({amount})।</translation>
    </message>
    <message>
        <source>{size} sits close at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर सटकर बैठता है: {amount}।</translation>
    </message>
    <message>
        <source>{size} is tight at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर टाइट है: {amount}।</translation>
    </message>
    <message>
        <source>{size} is snug at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर चुस्त है: {amount}।</translation>
    </message>
    <message>
        <source>{size} is just right at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर एकदम सही है: {amount}।</translation>
    </message>
    <message>
        <source>{size} is roomy at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर खुला है: {amount}।</translation>
    </message>
    <message>
        <source>{size} is loose at the {zone}: {amount}.</source>
        <translation>{size} {zone} पर ढीला है: {amount}।</translation>
    </message>
    <message>
        <source>In 9 of 10 such fittings the size that suits best is {size}.</source>
        <translation>ऐसे 10 में से 9 बार सबसे सही साइज़ {size} ही निकलता है।</translation>
    </message>
    <message>
        <source>In 9 of 10 such fittings the size that suits best is {sizes} or {last}.</source>
        <translation>ऐसे 10 में से 9 बार सबसे सही साइज़ {sizes} या {last} निकलता है।</translation>
    </message>
    <message>
        <source>Judged for a snug fit: about {length} less room than usual.</source>
        <translation>चुस्त फ़िट के हिसाब से: आम से लगभग {length} कम ढील।</translation>
    </message>
    <message>
        <source>Judged for a relaxed fit: about {length} more room than usual.</source>
        <translation>आरामदेह फ़िट के हिसाब से: आम से लगभग {length} ज़्यादा ढील।</translation>
    </message>
    <message>
        <source>Worked out from the girths of the finished garment.</source>
        <translation>यह तैयार कपड़े के नाप से निकाला गया है।</translation>
    </message>
    <message>
        <source>Worked out from the body this size is made for, and the usual room in such clothes.</source>
        <translation>यह उस शरीर के नाप से निकाला गया है जिसके लिए यह साइज़ बना है, और ऐसे कपड़ों की आम ढील से।</translation>
    </message>
    <message>
        <source>Worked out from the garment laid flat, doubled.</source>
        <translation>यह कपड़े को बिछाकर लिए नाप को दोगुना करके निकाला गया है।</translation>
    </message>
    <message>
        <source>The seller gave the figures in inches.</source>
        <translation>बेचने वाले ने नाप इंच में दिए हैं।</translation>
    </message>
    <message>
        <source>A {zone} of {girth} is beyond the {least} to {most} this has learnt from, so it claims less.</source>
        <translation>{zone} का नाप {girth} है; यह सलाह {least} से {most} तक के नापों से सीखी गई है, इसलिए भरोसा कम बताया है।</translation>
    </message>
    <message>
        <source>A {zone} of {girth} is beyond the {least} to {most} this has learnt from.</source>
        <translation>{zone} का नाप {girth} है; यह सलाह {least} से {most} तक के नापों से सीखी गई है।</translation>
    </message>
    <message>
        <source>So little room at the {zone} is beyond what this has learnt from.</source>
        <translation>{zone} पर इतनी कम ढील वाले कपड़ों से यह सलाह सीखी नहीं गई है।</translation>
    </message>
    <message>
        <source>So much room at the {zone} is beyond what this has learnt from.</source>
        <translation>{zone} पर इतनी ज़्यादा ढील वाले कपड़ों से यह सलाह सीखी नहीं गई है।</translation>
    </message>
    <message>
        <source>Each girth may be about {length} off, so this is less sure; let staff measure for a surer answer.</source>
        <translation>हर नाप में लगभग {length} का फ़र्क हो सकता है, इसलिए भरोसा कम है; पक्के जवाब के लिए स्टाफ़ से नाप करवाएँ।</translation>
    </message>
    <message>
        <source>The {zone} may be about {length} off, so this is less sure; let staff measure for a surer answer.</source>
        <translation>{zone} के नाप में लगभग {length} का फ़र्क हो सकता है, इसलिए भरोसा कम है; पक्के जवाब के लिए स्टाफ़ से नाप करवाएँ।</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>सेमी</translation>
    </message>
    <message>
        <source>in</source>
        <translation>इंच</translation>
    </message>
    <message>
        <source>Too tight</source>
        <translation>बहुत टाइट</translation>
    </message>
    <message>
        <source>Perfect fit</source>
        <translation>परफ़ेक्ट फ़िट</translation>
    </message>
    <message>
        <source>Too loose</source>
        <translation>बहुत ढीला</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>टाइट</translation>
    </message>
    <message>
        <source>snug</source>
        <translation>चुस्त</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>एकदम सही</translation>
    </message>
    <message>
        <source>roomy</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>ढीला</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>छाती</translation>
    </message>
    <message>
        <source>Bust</source>
        <translation>सीना</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>कूल्हा</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>छाती</translation>
    </message>
    <message>
        <source>bust</source>
        <translation>सीने</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>कूल्हे</translation>
    </message>
    <message>
        <source>{zone}: no room to spare</source>
        <translation>{zone}: ढील बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>{zone}: about {length} of room</source>
        <translation>{zone}: लगभग {length} ढील</translation>
    </message>
    <message>
        <source>{zone}: stretches by about {length}</source>
        <translation>{zone}: लगभग {length} खिंचता है</translation>
    </message>
    <message>
        <source>{zone}: about {length} short</source>
        <translation>{zone}: लगभग {length} कम</translation>
    </message>
    <message>
        <source>no room to spare</source>
        <translation>ढील बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>no room to spare, and the cloth gives about {gives}</source>
        <translation>ढील बिल्कुल नहीं, कपड़ा लगभग {gives} खिंच सकता है</translation>
    </message>
    <message>
        <source>about {length} short</source>
        <translation>लगभग {length} कम</translation>
    </message>
    <message>
        <source>it stretches by about {length}, in comfort up to {gives}</source>
        <translation>कपड़ा लगभग {length} खिंचता है, आराम से {gives} तक</translation>
    </message>
    <message>
        <source>about {length} short, and the cloth gives about {gives}</source>
        <translation>लगभग {length} कम, कपड़ा लगभग {gives} खिंच सकता है</translation>
    </message>
    <message>
        <source>about {length} of room</source>
        <translation>लगभग {length} ढील</translation>
    </message>
    <message>
        <source>about {length} of room, and the cloth gives about {gives}</source>
        <translation>लगभग {length} ढील, और कपड़ा लगभग {gives} खिंच सकता है</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव करें</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} की जानकारी मिटाएँ?</translation>
    </message>
    <message>
        <source>This will be gone, here and in the shop&apos;s backups:</source>
        <translation>यहाँ से और दुकान के बैकअप से यह सब मिट जाएगा:</translation>
    </message>
    <message>
        <source>Name, email and phone</source>
        <translation>नाम, ईमेल और फ़ोन</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of girths</source>
        <translation>
            <numerusform>%n बार के नाप</numerusform>
            <numerusform>%n बार के नाप</numerusform>
        </translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>जिस बात की सहमति दी थी</translation>
    </message>
    <message>
        <source>It stays noted that somebody was forgotten, and by whom, but not who it was. Copies that were saved or printed before are not reached: destroy them, too.</source>
        <translation>यह दर्ज रहेगा कि किसी को मिटाया गया और किसने मिटाया, पर यह नहीं कि वह कौन था। पहले सेव या प्रिंट की गई कॉपियाँ इससे नहीं मिटतीं: उन्हें भी नष्ट कर दें।</translation>
    </message>
</context>
<context>
    <name>GirthsCard</name>
    <message>
        <source>Measurements</source>
        <translation>नाप</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>अभी कुछ नापा नहीं गया।</translation>
    </message>
    <message>
        <source>{day}, {way}</source>
        <translation>{day}, {way}</translation>
    </message>
    <message>
        <source>± is how far off each may well be.</source>
        <translation>± बताता है कि नाप में कितना फ़र्क हो सकता है।</translation>
    </message>
    <message>
        <source>This is more than six months ago. Measure again.</source>
        <translation>ये नाप छह महीने से ज़्यादा पुराने हैं। फिर से नापें।</translation>
    </message>
    <message>
        <source>This day is still to come: the clock was wrong. Measure again.</source>
        <translation>यह तारीख अभी आई नहीं है: घड़ी ग़लत थी। फिर से नापें।</translation>
    </message>
    <message>
        <source>Not every girth was taken.</source>
        <translation>सारे नाप नहीं लिए गए।</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Finish visit</source>
        <translation>विज़िट ख़त्म करें</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>अगला ग्राहक</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>मेहमान</translation>
    </message>
    <message>
        <source>{who} · {girths}</source>
        <translation>{who} · {girths}</translation>
    </message>
    <message>
        <source>{who} (not saved)</source>
        <translation>{who} (सेव नहीं)</translation>
    </message>
    <message>
        <source>{who}, change the measurements</source>
        <translation>{who}, नाप बदलें</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Dated ahead, {day}: {girths}, {way}</source>
        <translation>आगे की तारीख, {day}: {girths}, {way}</translation>
    </message>
    <message>
        <source>{day}: {girths}, {way}</source>
        <translation>{day}: {girths}, {way}</translation>
    </message>
    <message>
        <source>How the girths went over time</source>
        <translation>समय के साथ नाप कैसे बदले</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of girths.</source>
        <translation>
            <numerusform>%n बार के नाप।</numerusform>
            <numerusform>%n बार के नाप।</numerusform>
        </translation>
    </message>
    <message>
        <source>{girth}: {length} on {day}.</source>
        <translation>{girth}: {day} को {length}।</translation>
    </message>
    <message>
        <source>{girth}: from {first_length} on {first_day} to {length} on {day}.</source>
        <translation>{girth}: {first_day} को {first_length}, {day} को {length}।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them dated ahead of today.</source>
        <translation>
            <numerusform>इनमें से %n पर आज के बाद की तारीख है।</numerusform>
            <numerusform>इनमें से %n पर आज के बाद की तारीख है।</numerusform>
        </translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>आगे की तारीख</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Opening the shop…</source>
        <translation>दुकान खुल रही है…</translation>
    </message>
    <message>
        <source>Getting the fit advice ready…</source>
        <translation>फ़िट की सलाह तैयार हो रही है…</translation>
    </message>
    <message>
        <source>Ready. Works without the internet.</source>
        <translation>तैयार। बिना इंटरनेट चलता है।</translation>
    </message>
    <message>
        <source>No fit advice for {names}; the log says why.</source>
        <translation>{names} के लिए फ़िट की सलाह नहीं है; वजह लॉग में लिखी है।</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Know your size
before you try.</source>
        <translation>पहनने से पहले
जानें अपना साइज़।</translation>
    </message>
    <message>
        <source>Three measurements, two minutes, and every product here tells you its size.</source>
        <translation>बस तीन नाप और दो मिनट, फिर यहाँ का हर कपड़ा बताएगा कि आपका साइज़ कौन-सा है।</translation>
    </message>
    <message>
        <source>Find my fit</source>
        <translation>मेरा साइज़ बताएँ</translation>
    </message>
    <message>
        <source>Measure, browse, know your size.</source>
        <translation>नापें, कपड़े देखें, अपना साइज़ जानें।</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Find a customer or measure a new one.</source>
        <translation>ग्राहक को खोजें या नए ग्राहक को नापें।</translation>
    </message>
    <message>
        <source>I have a fit pass</source>
        <translation>मेरे पास फ़िट पास है</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कॉन्ट्रास्ट</translation>
    </message>
    <message>
        <source>Pictures of clothes from the shop</source>
        <translation>दुकान के कपड़ों की तस्वीरें</translation>
    </message>
</context>
<context>
    <name>IdleVeil</name>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अभी यहीं हैं?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on, or this visit ends and its measurements are cleared.</source>
        <translation>जारी रखने के लिए कहीं भी छुएँ, नहीं तो यह विज़िट ख़त्म होगी और नाप मिट जाएँगे।</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>मैं यहीं हूँ</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>These girths are on file.</source>
        <translation>ये नाप सेव हैं।</translation>
    </message>
    <message>
        <source>These girths are not saved yet. The ones before are kept as well.</source>
        <translation>ये नाप अभी सेव नहीं हैं। पहले वाले नाप भी रहेंगे।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>कुछ सेव नहीं होता</translation>
    </message>
    <message>
        <source>As a guest you leave nothing behind.</source>
        <translation>मेहमान की कोई जानकारी यहाँ नहीं रहती।</translation>
    </message>
    <message>
        <source>This shop remembers nobody: your girths are gone when you leave.</source>
        <translation>यह दुकान किसी की जानकारी नहीं रखती: आपके जाते ही नाप मिट जाते हैं।</translation>
    </message>
    <message>
        <source>Agree and remember me</source>
        <translation>सहमत हूँ, याद रखें</translation>
    </message>
    <message>
        <source>Remember me</source>
        <translation>मुझे याद रखें</translation>
    </message>
    <message>
        <source>Email and phone may stay empty.</source>
        <translation>ईमेल और फ़ोन खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>दुकान नहीं खुल पा रही</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Close FitKiosk</source>
        <translation>FitKiosk बंद करें</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Sorry. What you entered is still there. Go on, or start over.</source>
        <translation>माफ़ कीजिए। आपने जो भरा है, वह सुरक्षित है। आगे बढ़ें, या फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>If it happens again, tell the shop this code: {code}</source>
        <translation>अगर फिर ऐसा हो, तो दुकान वालों को यह कोड बताएँ: {code}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>measure again</source>
        <translation>फिर से नापें</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>अभी नाप नहीं लिया</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: {name}</source>
        <translation>भाषा: {name}</translation>
    </message>
</context>
<context>
    <name>MeasureController</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation>देखें क्या फ़िट है</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अंदाज़ा लगाएँ</translation>
    </message>
    <message>
        <source>If you go back now, what was entered here is lost.</source>
        <translation>अभी वापस गए, तो यहाँ भरा हुआ मिट जाएगा।</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Going on as a guest</source>
        <translation>मेहमान बनकर आगे बढ़ रहे हैं</translation>
    </message>
</context>
<context>
    <name>MeasureView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>सेमी</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>सेंटीमीटर</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>इंच</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>इंच</translation>
    </message>
    <message>
        <source>{who}&apos;s figure</source>
        <translation>{who} की आकृति</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>फ़ोन (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation>फ़ोन, ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Without the tape</source>
        <translation>बिना टेप के</translation>
    </message>
    <message>
        <source>Tell us your build, and your girths are estimated. The answer allows for how far an estimate may be off.</source>
        <translation>अपनी कद-काठी बताएँ, उससे आपके नाप का अंदाज़ा लगेगा। अंदाज़े में जितना फ़र्क हो सकता है, जवाब में उसका ध्यान रखा जाता है।</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>वज़न, किलो में</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Your size there</source>
        <translation>उसमें आपका साइज़</translation>
    </message>
    <message>
        <source>Who holds the tape?</source>
        <translation>नाप कौन ले रहा है?</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>मैं खुद</translation>
    </message>
    <message>
        <source>I would rather not be measured</source>
        <translation>मुझे नाप नहीं देना है</translation>
    </message>
    <message>
        <source>Someone
from the shop</source>
        <translation>दुकान का
स्टाफ़</translation>
    </message>
    <message>
        <source>Someone from the shop</source>
        <translation>दुकान का स्टाफ़</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>दो बार</translation>
    </message>
    <message>
        <source>Every girth is taped twice</source>
        <translation>हर नाप दो बार लिया जाएगा</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Every girth is taped once</source>
        <translation>हर नाप एक बार लिया जाएगा</translation>
    </message>
    <message>
        <source>Your measurements</source>
        <translation>आपके नाप</translation>
    </message>
    <message>
        <source>Check the numbers. Tap Change to take one again.</source>
        <translation>संख्याएँ देख लें। दोबारा नापने के लिए “बदलें” दबाएँ।</translation>
    </message>
    <message>
        <source>Measure all again</source>
        <translation>सब फिर से नापें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change {girth}</source>
        <translation>{girth} बदलें</translation>
    </message>
    <message>
        <source>Remember me</source>
        <translation>मुझे याद रखें</translation>
    </message>
    <message>
        <source>Stay a guest</source>
        <translation>मेहमान ही रहें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>ईमेल (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>Email, optional</source>
        <translation>ईमेल, ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>A brand that fits you</source>
        <translation>कौन-सा ब्रांड आपको फ़िट है</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>नहीं बताना</translation>
    </message>
    <message>
        <source>Each girth is taped</source>
        <translation>हर नाप लेना है</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (आप)</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>मेरा PIN बदलें</translation>
    </message>
    <message>
        <source>Has left the shop</source>
        <translation>दुकान छोड़ दी</translation>
    </message>
    <message>
        <source>{name} has left the shop</source>
        <translation>{name} ने दुकान छोड़ दी</translation>
    </message>
    <message>
        <source>No girth was taped twice in the last twelve months.</source>
        <translation>पिछले बारह महीनों में कोई नाप दो बार नहीं लिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>About {error} over %n girth(s).</source>
        <translation>
            <numerusform>%n नाप में लगभग {error} का फ़र्क।</numerusform>
            <numerusform>%n नापों में लगभग {error} का फ़र्क।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {error} over %n girth(s). Hold the tape level, and take your time.</source>
        <translation>
            <numerusform>%n नाप में लगभग {error} का फ़र्क। टेप एक सीध में रखें, और आराम से नापें।</numerusform>
            <numerusform>%n नापों में लगभग {error} का फ़र्क। टेप एक सीध में रखें, और आराम से नापें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>First letters of the name, the email or the phone</source>
        <translation>नाम, ईमेल या फ़ोन के पहले अक्षर</translation>
    </message>
    <message>
        <source>Find the other entry by name, email or phone</source>
        <translation>नाम, ईमेल या फ़ोन से दूसरी एंट्री खोजें</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Keep the other name and contact</source>
        <translation>दूसरा नाम और संपर्क रखें</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Join them</source>
        <translation>जोड़ दें</translation>
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation>{name} और किस नाम से है?</translation>
    </message>
    <message>
        <source>Choose the other entry of the same person.</source>
        <translation>इसी व्यक्ति की दूसरी एंट्री चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>शायद यही व्यक्ति</translation>
    </message>
    <message>
        <source>Nobody looks alike. Look for the other entry.</source>
        <translation>मिलता-जुलता कोई नहीं है। दूसरी एंट्री खोजें।</translation>
    </message>
    <message>
        <source>Are both the same person?</source>
        <translation>क्या दोनों एक ही व्यक्ति हैं?</translation>
    </message>
    <message>
        <source>They become one entry. This cannot be taken apart again.</source>
        <translation>दोनों की एक एंट्री बन जाएगी। इसे फिर अलग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>यह रहेगी</translation>
    </message>
    <message>
        <source>This one joins it</source>
        <translation>यह इसमें जुड़ेगी</translation>
    </message>
    <message>
        <source>Afterwards there is one</source>
        <translation>फिर एक ही रहेगी</translation>
    </message>
    <message>
        <source>What goes: {texts}</source>
        <translation>यह नहीं रहेगा: {texts}</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal point</source>
        <translation>दशमलव बिंदु</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>OfficeController</name>
    <message>
        <source>Nothing was done yet.</source>
        <translation>अभी कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Has {name} left the shop?</source>
        <translation>क्या {name} ने दुकान छोड़ दी है?</translation>
    </message>
    <message>
        <source>You are signed out now and cannot sign in again. Your name stays on what you measured.</source>
        <translation>आप अभी साइन आउट हो जाएँगे और फिर साइन इन नहीं कर सकेंगे। आपके लिए हुए नापों पर आपका नाम रहेगा।</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Their name stays on what they measured.</source>
        <translation>वे अब साइन इन नहीं कर सकेंगे। उनके लिए हुए नापों पर उनका नाम रहेगा।</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>हाँ, छोड़ दी</translation>
    </message>
    <message>
        <source>Remember people for a shorter time?</source>
        <translation>ग्राहकों को कम समय तक याद रखें?</translation>
    </message>
    <message>
        <source>From now on: {choice}. Everybody whose time is over by then is erased now, from the backups too. That cannot be undone.</source>
        <translation>अब से: {choice}। जिनका समय इस हिसाब से पूरा हो चुका है, उनकी जानकारी अभी मिट जाएगी, बैकअप से भी। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Yes, shorten it</source>
        <translation>हाँ, कम करें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n person(s) erased.</source>
        <translation>
            <numerusform>सेव हो गया। %n ग्राहक की जानकारी मिटाई गई।</numerusform>
            <numerusform>सेव हो गया। %n ग्राहकों की जानकारी मिटाई गई।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeView</name>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>याद रखना</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Somebody new on the team</source>
        <translation>टीम में कोई नया</translation>
    </message>
    <message>
        <source>Let them choose a PIN themselves, which nobody else sees.</source>
        <translation>PIN उन्हें खुद चुनने दें, कोई और न देखे।</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>उनका नाम</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>नया PIN</translation>
    </message>
    <message>
        <source>A new recovery code comes with it; the old one is void then.</source>
        <translation>इसके साथ नया रिकवरी कोड मिलेगा; पुराना फिर नहीं चलेगा।</translation>
    </message>
    <message>
        <source>Your PIN until now</source>
        <translation>आपका अभी का PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>टीम में जोड़ें</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>नया PIN रखें</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>लिख लिया</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change name, email or phone</source>
        <translation>नाम, ईमेल या फ़ोन बदलें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>मिलाकर देखें</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समय के साथ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Their data</source>
        <translation>इनकी जानकारी</translation>
    </message>
    <message>
        <source>They may ask for a copy of it, or to be forgotten.</source>
        <translation>ये इसकी कॉपी माँग सकते हैं, या इसे मिटाने को कह सकते हैं।</translation>
    </message>
    <message>
        <source>Save a copy to print (PDF)</source>
        <translation>छापने के लिए कॉपी (PDF)</translation>
    </message>
    <message>
        <source>Save a copy for programs (JSON)</source>
        <translation>प्रोग्राम के लिए कॉपी (JSON)</translation>
    </message>
    <message>
        <source>Join with another entry</source>
        <translation>दूसरी एंट्री से जोड़ें</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>यह जानकारी मिटाएँ</translation>
    </message>
    <message>
        <source>Perhaps the same person: {who}</source>
        <translation>शायद यही व्यक्ति: {who}</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message>
        <source>Read the code</source>
        <translation>कोड पढ़ें</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation>देखें क्या फ़िट है</translation>
    </message>
    <message numerus="yes">
        <source>%n sizes found</source>
        <translation>
            <numerusform>%n साइज़ मिला</numerusform>
            <numerusform>%n साइज़ मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than half a year ago. Better measure again.</source>
        <translation>ये नाप छह महीने से ज़्यादा पुराने हैं। फिर से नापना बेहतर है।</translation>
    </message>
</context>
<context>
    <name>PassportView</name>
    <message>
        <source>A fit pass under a scanner</source>
        <translation>स्कैनर के नीचे फ़िट पास</translation>
    </message>
    <message>
        <source>Show your fit pass</source>
        <translation>अपना फ़िट पास दिखाएँ</translation>
    </message>
    <message>
        <source>Hold its square code under the scanner, on paper or on your telephone.</source>
        <translation>कागज़ पर या फ़ोन पर, इसका चौकोर कोड स्कैनर के नीचे रखें।</translation>
    </message>
    <message>
        <source>The scanner types here</source>
        <translation>स्कैनर यहाँ लिखेगा</translation>
    </message>
    <message>
        <source>Code of the fit pass</source>
        <translation>फ़िट पास का कोड</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>फिर से स्वागत है</translation>
    </message>
    <message>
        <source>Measure instead</source>
        <translation>नाप लें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>Measured last</source>
        <translation>पिछली बार नापे गए</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Nothing of this person is held any more.</source>
        <translation>हो गया। इस व्यक्ति की अब कोई जानकारी नहीं रखी है।</translation>
    </message>
    <message>
        <source>Nobody by that name. Try fewer letters, or measure them.</source>
        <translation>इस नाम का कोई नहीं मिला। कम अक्षर लिखकर देखें, या नाप लें।</translation>
    </message>
    <message>
        <source>Nobody is remembered yet. Measure someone to begin.</source>
        <translation>अभी कोई सेव नहीं है। शुरू करने के लिए किसी का नाप लें।</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Who is it for?</source>
        <translation>किसके लिए है?</translation>
    </message>
    <message>
        <source>Find someone the shop has measured before, or measure someone new.</source>
        <translation>पहले नापे हुए ग्राहक को खोजें, या नए ग्राहक का नाप लें।</translation>
    </message>
    <message>
        <source>Staff and settings</source>
        <translation>स्टाफ़ और सेटिंग</translation>
    </message>
    <message>
        <source>First letters of the name, the email or the phone</source>
        <translation>नाम, ईमेल या फ़ोन के पहले अक्षर</translation>
    </message>
    <message>
        <source>Find a person by name, email or phone</source>
        <translation>नाम, ईमेल या फ़ोन से ग्राहक खोजें</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Measure someone new</source>
        <translation>नए ग्राहक का नाप लें</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>नापें</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>फिर से नापें</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation>देखें क्या फ़िट है</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} के नाम से सेव हो गया।</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>New PIN, at least 4 digits</source>
        <translation>नया PIN, कम से कम 4 अंक</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>नया PIN एक बार फिर</translation>
    </message>
</context>
<context>
    <name>ProductController</name>
    <message>
        <source>For {girths}</source>
        <translation>नाप: {girths}</translation>
    </message>
    <message>
        <source>Analyzing fit...</source>
        <translation>फ़िट देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No fit advice</source>
        <translation>फ़िट की सलाह नहीं</translation>
    </message>
    <message>
        <source>Not known for: {sizes}</source>
        <translation>इनकी जानकारी नहीं: {sizes}</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Smart Fit Recommendation</source>
        <translation>स्मार्ट फ़िट सलाह</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change measurements</source>
        <translation>नाप बदलें</translation>
    </message>
    <message>
        <source>How should it fit?</source>
        <translation>फ़िट कैसा चाहिए?</translation>
    </message>
    <message>
        <source>{fit} fit</source>
        <translation>{fit} फ़िट</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>सभी साइज़</translation>
    </message>
    <message>
        <source>may suit best</source>
        <translation>सबसे सही हो सकता है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Room in size {size}</source>
        <translation>साइज़ {size} में ढील</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Recovery code of {name}</source>
        <translation>{name} का रिकवरी कोड</translation>
    </message>
    <message>
        <source>Write it down now, and keep it where nobody else finds it. It sets a new PIN when the PIN is forgotten. It is not shown again.</source>
        <translation>इसे अभी लिख लें और ऐसी जगह रखें जहाँ किसी और को न मिले। PIN भूलने पर इससे नया PIN बनता है। यह फिर नहीं दिखाया जाएगा।</translation>
    </message>
</context>
<context>
    <name>RememberingSection</name>
    <message>
        <source>How long the shop remembers people</source>
        <translation>दुकान ग्राहकों को कब तक याद रखे</translation>
    </message>
    <message>
        <source>Counted from the last time they were measured, or agreed to it. After that their name, contact and measurements are erased by themselves. Nobody is kept for longer than they agreed to, and whoever asks is forgotten at once.</source>
        <translation>समय आख़िरी बार नापने या सहमति देने से गिना जाता है। उसके बाद नाम, संपर्क और नाप अपने-आप मिट जाते हैं। जितने समय की सहमति दी गई, उससे ज़्यादा किसी की जानकारी नहीं रखी जाती, और जो कहे उसकी तुरंत मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>When you choose a shorter time, those whose time is over by then are erased, from the backups too. That cannot be undone.</source>
        <translation>कम समय चुनने पर, जिनका समय उस हिसाब से पूरा हो चुका है उनकी जानकारी मिट जाती है, बैकअप से भी। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Nobody is remembered</source>
        <translation>किसी को याद न रखें</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 महीना</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 महीने</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 साल</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 साल</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 साल</translation>
    </message>
    <message>
        <source>Until they ask to be forgotten</source>
        <translation>जब तक वे मिटाने को न कहें</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Hello, {name}</source>
        <translation>नमस्ते, {name}</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>अब फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>That was wrong several times. You can try again in {time}.</source>
        <translation>कई बार ग़लत डाला गया। {time} में फिर कोशिश कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Who are you?</source>
        <translation>आप कौन हैं?</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>अपना PIN डालें।</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>आपका PIN</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>PIN याद नहीं</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>नया PIN</translation>
    </message>
    <message>
        <source>Type the recovery code that you wrote down, and choose a new PIN.</source>
        <translation>जो रिकवरी कोड आपने लिखकर रखा था, वह डालें और नया PIN चुनें।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>You are the first here</source>
        <translation>यहाँ सबसे पहले आप हैं</translation>
    </message>
    <message>
        <source>A PIN keeps what the shop remembers of people from everybody else. Choose yours; you can add the others of the team after that.</source>
        <translation>PIN से ग्राहकों की जानकारी दूसरों से बची रहती है। अपना PIN चुनें; टीम के बाकी लोगों को बाद में जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>नया PIN रखें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>मैंने लिख लिया</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <source>Size {size}: {word}, {sure}, may suit best</source>
        <translation>साइज़ {size}: {word}, {sure}, सबसे सही हो सकता है</translation>
    </message>
    <message>
        <source>Size {size}: {word}, {sure}</source>
        <translation>साइज़ {size}: {word}, {sure}</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>give or take {length}</source>
        <translation>{length} कम या ज़्यादा</translation>
    </message>
    <message>
        <source>Measured twice by someone from the shop.</source>
        <translation>दुकान के स्टाफ़ ने दो बार नापा।</translation>
    </message>
    <message>
        <source>Measured once by someone from the shop.</source>
        <translation>दुकान के स्टाफ़ ने एक बार नापा।</translation>
    </message>
    <message>
        <source>Measured by yourself.</source>
        <translation>आपने खुद नापा।</translation>
    </message>
    <message>
        <source>Estimated from what you told, not measured.</source>
        <translation>आपके बताए से अंदाज़ा लगाया गया, नापा नहीं गया।</translation>
    </message>
    <message>
        <source>Measured on {day}</source>
        <translation>{day} को नापा गया</translation>
    </message>
    <message>
        <source>Estimated on {day}</source>
        <translation>{day} को अंदाज़ा लगाया गया</translation>
    </message>
    <message>
        <source>Your fit pass</source>
        <translation>आपका फ़िट पास</translation>
    </message>
    <message>
        <source>Show it to the kiosk to go on another day.</source>
        <translation>किसी और दिन आगे बढ़ने के लिए इसे कियोस्क को दिखाएँ।</translation>
    </message>
    <message>
        <source>Sizes found</source>
        <translation>मिले हुए साइज़</translation>
    </message>
    <message>
        <source>This slip and its code hold the measurements and sizes above, and no name. Whoever has it can read them.</source>
        <translation>इस पर्ची और इसके कोड में ऊपर के नाप और साइज़ हैं, कोई नाम नहीं। जिसके पास यह है, वह उन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पन्ना {page}, कुल {pages}</translation>
    </message>
</context>
<context>
    <name>SmallPicture</name>
    <message>
        <source>{product}, up close</source>
        <translation>{product}, पास से</translation>
    </message>
    <message>
        <source>{product}, whole</source>
        <translation>{product}, पूरा</translation>
    </message>
</context>
<context>
    <name>TakeAwayController</name>
    <message numerus="yes">
        <source>%n sizes found</source>
        <translation>
            <numerusform>%n मिला हुआ साइज़</numerusform>
            <numerusform>%n मिले हुए साइज़</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {girths}, and how sure that is.</source>
        <translation>इसमें है: {girths}, और ये नाप कितने पक्के हैं।</translation>
    </message>
    <message>
        <source>In it: {girths}, how sure that is, and {found}.</source>
        <translation>इसमें है: {girths}, ये नाप कितने पक्के हैं, और {found}।</translation>
    </message>
    <message>
        <source>It holds no name. Only this shop accepts it.</source>
        <translation>इसमें कोई नाम नहीं है। यह सिर्फ़ इसी दुकान में चलेगा।</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>प्रिंट हो रहा है…</translation>
    </message>
    <message>
        <source>Save the fit pass</source>
        <translation>फ़िट पास सेव करें</translation>
    </message>
    <message>
        <source>fit-pass.pdf</source>
        <translation>फ़िट-पास.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेज दिया।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
</context>
<context>
    <name>TakeAwayVeil</name>
    <message>
        <source>QR code of your fit pass</source>
        <translation>आपके फ़िट पास का QR कोड</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Photograph this code. Show it to the kiosk another day, and go on from here.</source>
        <translation>इस कोड की फ़ोटो लें। किसी और दिन इसे कियोस्क को दिखाएँ और यहीं से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF सेव करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
</context>
<context>
    <name>TapeFaults</name>
    <message>
        <source>Not slanted: keep it level across the back.</source>
        <translation>तिरछा नहीं: पीठ पर भी एक सीध में रखें।</translation>
    </message>
    <message>
        <source>Not over the arms, and not too high.</source>
        <translation>बाँहों के ऊपर से नहीं, ज़्यादा ऊँचा भी नहीं।</translation>
    </message>
    <message>
        <source>Not too low, where trousers sit.</source>
        <translation>इतना नीचे नहीं, जहाँ पैंट बैठती है।</translation>
    </message>
    <message>
        <source>Not tight: the tape must not cut in.</source>
        <translation>कसा हुआ नहीं: टेप गड़े नहीं।</translation>
    </message>
    <message>
        <source>Not too high, on the hip bones.</source>
        <translation>इतना ऊँचा नहीं, कूल्हे की हड्डी पर।</translation>
    </message>
    <message>
        <source>Not loose, and not over full pockets.</source>
        <translation>ढीला नहीं, भरी जेबों के ऊपर से भी नहीं।</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>How far the first and the second reading of a girth lie apart, month by month. The line is what is allowed of a trained hand (ISO 20685).</source>
        <translation>एक ही नाप दो बार लेने पर कितना फ़र्क आता है, महीने-दर-महीने। रेखा बताती है कि सधे हुए हाथ से कितना फ़र्क चल सकता है (ISO 20685)।</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Known since {day}</source>
        <translation>{day} से ग्राहक</translation>
    </message>
    <message>
        <source>When they agreed to be remembered is not on file.</source>
        <translation>याद रखने की सहमति कब दी, यह दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Agreed to be remembered on {day} (in {language}, wording {version})</source>
        <translation>{day} को याद रखने की सहमति दी ({language} में, पाठ {version})</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n प्रोडक्ट</numerusform>
            <numerusform>%n प्रोडक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Great in {size}</source>
        <translation>{size} में बढ़िया</translation>
    </message>
    <message>
        <source>taped once</source>
        <translation>एक बार नापा</translation>
    </message>
    <message>
        <source>taped by oneself</source>
        <translation>खुद नापा</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>अंदाज़ा</translation>
    </message>
    <message>
        <source>Taken into the records</source>
        <translation>रिकॉर्ड में जोड़ा</translation>
    </message>
    <message>
        <source>Name or contact changed</source>
        <translation>नाम या संपर्क बदला</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>नाप लिया</translation>
    </message>
    <message>
        <source>Joined with another entry</source>
        <translation>दूसरी एंट्री से जोड़ा</translation>
    </message>
    <message>
        <source>A copy was given out</source>
        <translation>कॉपी दी</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>जानकारी मिटाई</translation>
    </message>
    <message>
        <source>Joined the staff</source>
        <translation>स्टाफ़ में जोड़ा</translation>
    </message>
    <message>
        <source>Left the staff</source>
        <translation>स्टाफ़ से हटाया</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN बदला</translation>
    </message>
    <message>
        <source>How long people are kept was changed</source>
        <translation>याद रखने का समय बदला</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>कियोस्क पर</translation>
    </message>
    <message>
        <source>Level around the fullest part of the chest, under the arms, close but not pressing, breathing calmly.</source>
        <translation>बाँहों के नीचे, छाती के सबसे भरे हिस्से पर, एक सीध में। टेप सटा हो पर दबाए नहीं; साँस आराम से लें।</translation>
    </message>
    <message>
        <source>Level around the fullest part, under the arms, close but not pressing, breathing calmly.</source>
        <translation>बाँहों के नीचे, सबसे भरे हिस्से पर, एक सीध में। टेप सटा हो पर दबाए नहीं; साँस आराम से लें।</translation>
    </message>
    <message>
        <source>Midway between the lowest rib and the top of the hip bone, close but not pressing, belly relaxed.</source>
        <translation>सबसे नीचे की पसली और कूल्हे की हड्डी के ऊपरी सिरे के ठीक बीच में। टेप सटा हो पर दबाए नहीं; पेट ढीला छोड़ें।</translation>
    </message>
    <message>
        <source>Around the fullest part of the seat, close but able to slide, feet together, pockets empty.</source>
        <translation>कूल्हे के सबसे भरे हिस्से पर। टेप सटा हो पर सरक सके; पैर मिले हुए, जेबें खाली।</translation>
    </message>
    <message>
        <source>taped twice</source>
        <translation>दो बार नापा</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>बदला: {fields}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Under 30</source>
        <translation>30 से कम</translation>
    </message>
    <message>
        <source>30–44</source>
        <translation>30–44</translation>
    </message>
    <message>
        <source>45–59</source>
        <translation>45–59</translation>
    </message>
    <message>
        <source>60 or more</source>
        <translation>60 या ज़्यादा</translation>
    </message>
    <message>
        <source>{first} and {second}: were the two exchanged?</source>
        <translation>{first} और {second}: कहीं दोनों आपस में बदल तो नहीं गए?</translation>
    </message>
    <message>
        <source>{girth} is rarely seen.</source>
        <translation>{girth}: ऐसा नाप कम ही होता है।</translation>
    </message>
    <message>
        <source>{girth} and {first} hardly go together.</source>
        <translation>{girth} और {first} साथ में कम ही होते हैं।</translation>
    </message>
    <message>
        <source>{girth} hardly goes together with {first} and {second}.</source>
        <translation>{girth}: {first} और {second} के साथ ऐसा नाप कम ही होता है।</translation>
    </message>
    <message>
        <source>{odd} Please read the tape once more.</source>
        <translation>{odd} कृपया टेप एक बार फिर पढ़ें।</translation>
    </message>
    <message>
        <source>{odd} Did the tape lie around the hip?</source>
        <translation>{odd} क्या टेप कूल्हे पर ही था?</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Read {girth} again</source>
        <translation>{girth} का नाप फिर लें</translation>
    </message>
    <message>
        <source>Take {first} and {second}</source>
        <translation>{first} और {second} लें</translation>
    </message>
    <message>
        <source>Did you mean {length}?</source>
        <translation>क्या {length} लिखना था?</translation>
    </message>
    <message>
        <source>Did you mean {girth}?</source>
        <translation>क्या {girth} लिखना था?</translation>
    </message>
    <message>
        <source>{girth} {length}</source>
        <translation>{girth} {length}</translation>
    </message>
    <message>
        <source>estimated, ± {length}</source>
        <translation>अंदाज़ा, ± {length}</translation>
    </message>
    <message>
        <source>from two readings, {length} apart</source>
        <translation>दो बार नापा, {length} का फ़र्क</translation>
    </message>
    <message>
        <source>from two equal readings</source>
        <translation>दो बार नापा, दोनों बराबर</translation>
    </message>
    <message>
        <source>from three readings, {length} apart</source>
        <translation>तीन बार नापा, {length} का फ़र्क</translation>
    </message>
    <message>
        <source>{girth}: the readings lie {length} apart. Tap Change to tape it again.</source>
        <translation>{girth}: नापों में {length} का फ़र्क है। फिर से नापने के लिए “बदलें” दबाएँ।</translation>
    </message>
    <message>
        <source>What is estimated may be off by the length behind ±, or more; the answer allows for that. Tap Change to tape a girth.</source>
        <translation>अंदाज़े में ± के बाद लिखे जितना या उससे ज़्यादा फ़र्क हो सकता है; जवाब में इसका ध्यान रखा जाता है। टेप से नापने के लिए “बदलें” दबाएँ।</translation>
    </message>
    <message>
        <source>Measured by yourself, a girth may be a few cm off; the answer allows for that.</source>
        <translation>खुद नापने पर कुछ सेमी का फ़र्क हो सकता है; जवाब में इसका ध्यान रखा जाता है।</translation>
    </message>
    <message>
        <source>Measured by the person alone, a girth may be a few cm off; the answer allows for that.</source>
        <translation>अकेले नापने पर कुछ सेमी का फ़र्क हो सकता है; जवाब में इसका ध्यान रखा जाता है।</translation>
    </message>
    <message>
        <source>Measured once by someone from the shop, a girth may be about {length} off; the answer allows for that.</source>
        <translation>दुकान वाले एक बार नापें तो लगभग {length} का फ़र्क हो सकता है; जवाब में इसका ध्यान रखा जाता है।</translation>
    </message>
    <message>
        <source>These girths are estimated; the answer allows for that.</source>
        <translation>ये नाप अंदाज़े से हैं; जवाब में इसका ध्यान रखा जाता है।</translation>
    </message>
    <message>
        <source>The answer allows for readings that lie far apart.</source>
        <translation>नापों में बड़े फ़र्क का जवाब में ध्यान रखा गया है।</translation>
    </message>
    <message>
        <source>Measured twice by someone from the shop, the girths are as sure as a tape can make them.</source>
        <translation>दुकान वालों ने दो बार नापा है; टेप से इससे पक्का नाप नहीं हो सकता।</translation>
    </message>
    <message>
        <source>What the shop holds about {name}</source>
        <translation>दुकान के पास {name} की जानकारी</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>{day} को लिखा गया</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>किस बात की सहमति दी</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>नाप</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>कपड़े</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Number in the records</source>
        <translation>रिकॉर्ड में नंबर</translation>
    </message>
    <message>
        <source>On {day}, in {language}, wording {version}:</source>
        <translation>{day} को, {language} में, पाठ {version}:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Between {smaller} and {larger}</source>
        <translation>{smaller} और {larger} के बीच</translation>
    </message>
    <message>
        <source>Runs tight, try {size}</source>
        <translation>टाइट है, {size} देखें</translation>
    </message>
    <message>
        <source>Runs loose, try {size}</source>
        <translation>ढीला है, {size} देखें</translation>
    </message>
    <message>
        <source>No size fits</source>
        <translation>कोई साइज़ फ़िट नहीं</translation>
    </message>
    <message>
        <source>No fit advice</source>
        <translation>फ़िट की सलाह नहीं</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>सबसे पास</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सबसे सही</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>टाइट</translation>
    </message>
    <message>
        <source>Fits too</source>
        <translation>यह भी फ़िट</translation>
    </message>
    <message>
        <source>May fit</source>
        <translation>शायद फ़िट</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>ढीला</translation>
    </message>
    <message>
        <source>the file is missing, damaged or of another version</source>
        <translation>फ़ाइल नहीं है, ख़राब है या किसी और वर्शन की है</translation>
    </message>
    <message>
        <source>Fitted tops</source>
        <translation>फ़िटेड टॉप</translation>
    </message>
    <message>
        <source>Loose tops</source>
        <translation>ढीले टॉप</translation>
    </message>
    <message>
        <source>Fitted trousers</source>
        <translation>फ़िटेड पैंट</translation>
    </message>
    <message>
        <source>Loose trousers</source>
        <translation>ढीली पैंट</translation>
    </message>
    <message>
        <source>Dresses</source>
        <translation>ड्रेस</translation>
    </message>
    <message>
        <source>Snug</source>
        <translation>चुस्त</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>रेगुलर</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>आरामदेह</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>पुरुष</translation>
    </message>
</context>
</TS>
