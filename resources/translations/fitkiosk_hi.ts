<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>BenchController</name>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) had no room: add a column first.</source>
        <translation>
            <numerusform>%n स्तंभ के लिए जगह नहीं थी: पहले एक स्तंभ जोड़ें।</numerusform>
            <numerusform>%n स्तंभों के लिए जगह नहीं थी: पहले एक स्तंभ जोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>चिपकाने के लिए कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Type whose chart it is, then save it.</source>
        <translation>लिखें कि यह किसका चार्ट है, फिर सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are still in it, and customers would be told wrong sizes. Save again to keep it as it is.</source>
        <translation>
            <numerusform>इसमें अब भी %n ग़लती है, और ग्राहकों को ग़लत साइज़ बताया जाएगा। ऐसे ही रखना हो तो फिर से सहेजें।</numerusform>
            <numerusform>इसमें अब भी %n ग़लतियाँ हैं, और ग्राहकों को ग़लत साइज़ बताए जाएँगे। ऐसे ही रखना हो तो फिर से सहेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as version {number}. %n product(s) use it.</source>
        <translation>
            <numerusform>संस्करण {number} सहेजा गया। %n उत्पाद इसे काम में लेता है।</numerusform>
            <numerusform>संस्करण {number} सहेजा गया। %n उत्पाद इसे काम में लेते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart is gone.</source>
        <translation>चार्ट हटा दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside</source>
        <translation>
            <numerusform>%n पंक्ति अलग रखी गई</numerusform>
            <numerusform>%n पंक्तियाँ अलग रखी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>Save in the shop</source>
        <translation>दुकान में सहेजें</translation>
    </message>
    <message>
        <source>Paste a chart</source>
        <translation>चार्ट चिपकाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
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
    <name>BothTable</name>
    <message>
        <source>removed from the shop</source>
        <translation>दुकान से हटाया गया</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>As you have it</source>
        <translation>आपके यहाँ जैसा है</translation>
    </message>
    <message>
        <source>As it is in the shop now</source>
        <translation>दुकान में अभी जैसा है</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Type: as it is</source>
        <translation>प्रकार: जैसा है</translation>
    </message>
    <message>
        <source>Category: as it is</source>
        <translation>श्रेणी: जैसी है</translation>
    </message>
    <message>
        <source>For: as it is</source>
        <translation>किसके लिए: जैसा है</translation>
    </message>
    <message>
        <source>Brand: as it is</source>
        <translation>ब्रांड: जैसा है</translation>
    </message>
    <message>
        <source>Type of all chosen products</source>
        <translation>चुने हुए सब उत्पादों का प्रकार</translation>
    </message>
    <message>
        <source>Category of all chosen products</source>
        <translation>चुने हुए सब उत्पादों की श्रेणी</translation>
    </message>
    <message>
        <source>Who wears all chosen products</source>
        <translation>चुने हुए सब उत्पाद कौन पहनता है</translation>
    </message>
    <message>
        <source>Brand of all chosen products</source>
        <translation>चुने हुए सब उत्पादों का ब्रांड</translation>
    </message>
    <message>
        <source>Set for all of them</source>
        <translation>सब पर लगाएँ</translation>
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
        <translation>नाप लिया। “आगे” दबाने पर यही रहेगा, या फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>CatalogueController</name>
    <message>
        <source>Looking around the shop…</source>
        <translation>दुकान में देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The shop has no products yet. Staff can import a catalogue.</source>
        <translation>दुकान में अभी कोई प्रोडक्ट नहीं है। स्टाफ़ कैटलॉग डाल सकता है।</translation>
    </message>
    <message>
        <source>Nothing matches among these. Try fewer letters, or look among all.</source>
        <translation>इनमें कुछ नहीं मिला। कम अक्षर लिखें, या सब में खोजें।</translation>
    </message>
    <message>
        <source>Look among all</source>
        <translation>सब में खोजें</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters, or look at everything.</source>
        <translation>कुछ नहीं मिला। कम अक्षर लिखकर देखें, या सब कुछ देखें।</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Fits me ({count})</source>
        <translation>मुझे फ़िट ({count})</translation>
    </message>
    <message>
        <source>My size: {size}</source>
        <translation>मेरा साइज़: {size}</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>फ़िल्टर ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Show {products}</source>
        <translation>{products} दिखाएँ</translation>
    </message>
    <message>
        <source>“{typed}” was taken for “{meant}”.</source>
        <translation>“{typed}” को “{meant}” समझा गया।</translation>
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
        <source>Clothes for everyone</source>
        <translation>सबके कपड़े</translation>
    </message>
    <message>
        <source>Clothes: {who}</source>
        <translation>कपड़े: {who}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>क्रम चुनें</translation>
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
    <name>CheckPanel</name>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>यह नियम बंद करें</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>सब चालू करें</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>ठीक करने लायक कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Sizes are checked as you type them.</source>
        <translation>साइज़ लिखते-लिखते जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>Switched off: {rules}</source>
        <translation>बंद हैं: {rules}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>There is more than one chart</source>
        <translation>एक से ज़्यादा चार्ट हैं</translation>
    </message>
    <message>
        <source>Choose the one to work on; the others stay in their file.</source>
        <translation>जिस पर काम करना है उसे चुनें; बाक़ी फ़ाइल में रहेंगे।</translation>
    </message>
    <message>
        <source>Charts that were found</source>
        <translation>मिले हुए चार्ट</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>क्या माना गया</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>कितना पक्का</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Seller</source>
        <translation>बेचने वाला</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>फ़ाइल के स्तंभ</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Hold it against another chart: a competitor&apos;s, or an earlier version.</source>
        <translation>इसे दूसरे चार्ट से मिलाएँ: किसी और ब्रांड का, या पुराना संस्करण।</translation>
    </message>
    <message>
        <source>The other chart</source>
        <translation>दूसरा चार्ट</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Size by size</source>
        <translation>साइज़ दर साइज़</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>The other chart: {problem}</source>
        <translation>दूसरा चार्ट: {problem}</translation>
    </message>
    <message>
        <source>Choose a chart</source>
        <translation>चार्ट चुनें</translation>
    </message>
    <message>
        <source>{column}: {meaning}</source>
        <translation>{column}: {meaning}</translation>
    </message>
    <message>
        <source>The other chart is read as: {columns}.</source>
        <translation>दूसरा चार्ट ऐसे पढ़ा गया: {columns}।</translation>
    </message>
    <message>
        <source>Pasted chart</source>
        <translation>चिपकाया हुआ चार्ट</translation>
    </message>
    <message>
        <source>Version {number} of this chart</source>
        <translation>इस चार्ट का संस्करण {number}</translation>
    </message>
    <message>
        <source>Choose another chart above, paste one, or open a file with one.</source>
        <translation>ऊपर दूसरा चार्ट चुनें, चिपकाएँ, या फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Both versions of the product</source>
        <translation>उत्पाद के दोनों रूप</translation>
    </message>
    <message>
        <source>“Keep mine” puts your changes on top; what you did not touch stays as it is in the shop. Nothing is lost: the other version stays in the product&apos;s history.</source>
        <translation>“मेरा रखें” आपके बदलाव ऊपर रखता है; जिसे आपने नहीं छुआ, वह दुकान में जैसा है वैसा रहता है। कुछ नहीं खोता: दूसरा रूप उत्पाद के इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Somebody else changed {name} meanwhile</source>
        <translation>इस बीच किसी और ने {name} को बदला</translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Where they are</source>
        <translation>वे कहाँ हैं</translation>
    </message>
    <message>
        <source>Who finds no size</source>
        <translation>किसे साइज़ नहीं मिलता</translation>
    </message>
    <message>
        <source>Who takes which size</source>
        <translation>कौन कौन-सा साइज़ लेता है</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>क्या बदलने से क्या होगा</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>How many find a size</source>
        <translation>कितनों को साइज़ मिलता है</translation>
    </message>
</context>
<context>
    <name>CoverageMapView</name>
    <message>
        <source>People and sizes over bust, waist and hip</source>
        <translation>सीना, कमर और कूल्हे पर लोग और साइज़</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Working out whom it fits…</source>
        <translation>हिसाब हो रहा है कि किसे फ़िट होगा…</translation>
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
        <source>{new} new, {changed} changed</source>
        <translation>{new} नए, {changed} बदले</translation>
    </message>
    <message>
        <source>{changed} changed, {new} new, {removed} removed</source>
        <translation>{changed} बदले, {new} नए, {removed} हटाए</translation>
    </message>
    <message>
        <source>import number {number}</source>
        <translation>आयात नंबर {number}</translation>
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
    <message>
        <source>{rule}: on</source>
        <translation>{rule}: चालू</translation>
    </message>
    <message>
        <source>{rule}: off</source>
        <translation>{rule}: बंद</translation>
    </message>
    <message>
        <source>chart number {number}, version {version}</source>
        <translation>चार्ट नंबर {number}, संस्करण {version}</translation>
    </message>
    <message>
        <source>chart number {number}</source>
        <translation>चार्ट नंबर {number}</translation>
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
    <name>DefinePanel</name>
    <message>
        <source>The chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>उसके स्तंभ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ब्रांड</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Which clothes</source>
        <translation>कौन-से कपड़े</translation>
    </message>
    <message>
        <source>Fit category</source>
        <translation>फ़िट श्रेणी</translation>
    </message>
    <message>
        <source>Cloth stretches by, %</source>
        <translation>कपड़ा खिंचता है, %</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>क्या नापता है</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>किसका नाप</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Of a range</source>
        <translation>दायरे का</translation>
    </message>
    <message>
        <source>Sizes by</source>
        <translation>साइज़ किसके</translation>
    </message>
</context>
<context>
    <name>Defining</name>
    <message>
        <source>All clothes</source>
        <translation>सब कपड़े</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Nothing of sizes</source>
        <translation>साइज़ का कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
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
        <source>The figures of {column} look like inches, and are said to be centimetres.</source>
        <translation>{column} के नाप इंच जैसे लगते हैं, पर सेंटीमीटर कहे गए हैं।</translation>
    </message>
    <message>
        <source>The figures of {column} look like centimetres, and are said to be inches.</source>
        <translation>{column} के नाप सेंटीमीटर जैसे लगते हैं, पर इंच कहे गए हैं।</translation>
    </message>
    <message>
        <source>Say that they are inches.</source>
        <translation>बताएँ कि वे इंच हैं।</translation>
    </message>
    <message>
        <source>Say that they are centimetres.</source>
        <translation>बताएँ कि वे सेंटीमीटर हैं।</translation>
    </message>
    <message>
        <source>The figures of this chart look like inches, and are said to be centimetres.</source>
        <translation>इस चार्ट के नाप इंच जैसे लगते हैं, पर सेंटीमीटर कहे गए हैं।</translation>
    </message>
    <message>
        <source>The figures of this chart look like centimetres, and are said to be inches.</source>
        <translation>इस चार्ट के नाप सेंटीमीटर जैसे लगते हैं, पर इंच कहे गए हैं।</translation>
    </message>
    <message>
        <source>The figures of size {size} are inches, among centimetres.</source>
        <translation>साइज़ {size} के नाप इंच में हैं, सेंटीमीटर के बीच।</translation>
    </message>
    <message>
        <source>The figures of size {size} are centimetres, among inches.</source>
        <translation>साइज़ {size} के नाप सेंटीमीटर में हैं, इंच के बीच।</translation>
    </message>
    <message>
        <source>Write them in centimetres.</source>
        <translation>उन्हें सेंटीमीटर में लिखें।</translation>
    </message>
    <message>
        <source>Write them in inches.</source>
        <translation>उन्हें इंच में लिखें।</translation>
    </message>
    <message>
        <source>The {measure} of size {size} is {figure}, among centimetres. As inches that is {meant} cm.</source>
        <translation>साइज़ {size} में {measure} {figure} है, सेंटीमीटर के बीच। इंच में हो तो वह {meant} सेमी है।</translation>
    </message>
    <message>
        <source>The {measure} of size {size} is {figure}, among inches. As centimetres that is {meant} in.</source>
        <translation>साइज़ {size} में {measure} {figure} है, इंच के बीच। सेंटीमीटर में हो तो वह {meant} इंच है।</translation>
    </message>
    <message>
        <source>The columns are not described as they should be: {why}.</source>
        <translation>स्तंभों का ब्योरा सही तरह से नहीं दिया गया: {why}।</translation>
    </message>
    <message>
        <source>Correct the description, or leave it out to have the columns matched by their names.</source>
        <translation>ब्योरा सुधारें, या उसे हटा दें, तब स्तंभ अपने नामों से पहचाने जाएँगे।</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>उसे फिर से स्कैन करें।</translation>
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
        <source>Somebody else changed {names} meanwhile.</source>
        <translation>इस बीच किसी और ने {names} को बदल दिया।</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Choose which of both to keep.</source>
        <translation>अभी कुछ सेव नहीं हुआ। चुनें कि दोनों में से कौन-सा रखना है।</translation>
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
        <source>FitKiosk gives no fit advice for this kind of product.</source>
        <translation>FitKiosk इस तरह के उत्पाद के लिए फ़िट की सलाह नहीं देता।</translation>
    </message>
    <message>
        <source>It knows tops, trousers and dresses for adults.</source>
        <translation>यह बड़ों के टॉप, पैंट और ड्रेस के लिए सलाह देता है।</translation>
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
        <source>The import was stopped.</source>
        <translation>आयात रोका गया।</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>कुछ भी नहीं लिया गया।</translation>
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
        <source>Rows with a size and no name count to the product above them.</source>
        <translation>जिन पंक्तियों में साइज़ है पर नाम नहीं, वे अपने ऊपर वाले उत्पाद की मानी जाती हैं।</translation>
    </message>
    <message>
        <source>There is no size with a figure.</source>
        <translation>ऐसा कोई साइज़ नहीं है जिसका नाप दिया हो।</translation>
    </message>
    <message>
        <source>Write the size, and its chest, waist or hip.</source>
        <translation>साइज़ लिखें, और उसकी छाती, कमर या कूल्हे का नाप भी।</translation>
    </message>
    <message>
        <source>There is neither a name nor an article number.</source>
        <translation>न नाम दिया है, न आर्टिकल नंबर।</translation>
    </message>
    <message>
        <source>Write at least one of them.</source>
        <translation>दोनों में से कम से कम एक लिखें।</translation>
    </message>
    <message>
        <source>The review says nothing.</source>
        <translation>रिव्यू में कुछ नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Write its words, its stars, or how it fitted.</source>
        <translation>रिव्यू के शब्द, स्टार या फ़िट कैसा था, इनमें से कुछ लिखें।</translation>
    </message>
    <message>
        <source>The row has {cells} cells, and the table {columns} columns.</source>
        <translation>इस पंक्ति में खाने {cells} हैं, और तालिका में स्तंभ {columns}।</translation>
    </message>
    <message>
        <source>Put quotation marks around a cell that contains the separator, or take out the cells too many.</source>
        <translation>जिस खाने के अंदर खाने अलग करने वाला चिह्न (जैसे कॉमा) है, उसके दोनों ओर कोट (&quot;) लगाएँ, या फ़ालतू खाने हटाएँ।</translation>
    </message>
    <message>
        <source>{file} is not a table that can be read here.</source>
        <translation>{file} ऐसी तालिका नहीं है जो यहाँ पढ़ी जा सके।</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, CSV or JSON, and choose that file.</source>
        <translation>तालिका को .xlsx, CSV या JSON में सेव करें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} पर पासवर्ड लगा है।</translation>
    </message>
    <message>
        <source>{file} is a workbook of an old kind.</source>
        <translation>{file} पुरानी तरह की वर्कबुक है।</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and choose it again.</source>
        <translation>इसे खोलें, बिना पासवर्ड के सेव करें, और फिर से चुनें।</translation>
    </message>
    <message>
        <source>Open it, save it as .xlsx or CSV, and choose that file.</source>
        <translation>इसे खोलें, .xlsx या CSV में सेव करें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read to its end.</source>
        <translation>{file} ख़राब है और आख़िर तक पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Open it where it was made and save it again, as .xlsx or CSV.</source>
        <translation>यह जिस प्रोग्राम में बनी थी, उसी में खोलें और फिर से .xlsx या CSV में सेव करें।</translation>
    </message>
    <message>
        <source>{file} would unfold into more than can be read here.</source>
        <translation>{file} खुलने पर इतनी बड़ी हो जाएगी कि यहाँ पढ़ी नहीं जा सकेगी।</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and choose that file.</source>
        <translation>शीट को CSV में सेव करें और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>In row {row} of {file} a quotation mark is opened and not closed.</source>
        <translation>{file} की पंक्ति {row} में कोट (&quot;) खुला है, पर बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Close it, or take it out, and choose the file again.</source>
        <translation>कोट बंद करें या हटाएँ, और फ़ाइल फिर से चुनें।</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>{file} में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Choose a file that has a row with the names of its columns, and rows below it.</source>
        <translation>ऐसी फ़ाइल चुनें जिसकी एक पंक्ति में स्तंभों के नाम हों, और उसके नीचे बाकी पंक्तियाँ।</translation>
    </message>
    <message>
        <source>No row of {file} names its columns.</source>
        <translation>{file} की कोई पंक्ति स्तंभों के नाम नहीं बताती।</translation>
    </message>
    <message>
        <source>Put a row with names such as SKU, Name, Brand, Size above the first product.</source>
        <translation>पहले उत्पाद के ऊपर एक पंक्ति में नाम लिखें, जैसे SKU, Name, Brand, Size।</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”.</source>
        <translation>{file} में “{sheet}” नाम की कोई शीट नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of: {sheets}.</source>
        <translation>इनमें से एक चुनें: {sheets}।</translation>
    </message>
    <message>
        <source>Show a sheet in it, save it, and try again.</source>
        <translation>इसमें कोई छिपी हुई शीट दिखाएँ, सेव करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Close the program that writes it, then choose it again.</source>
        <translation>कुछ भी नहीं लिया गया। जो प्रोग्राम इसमें लिख रहा है उसे बंद करें, फिर इसे दोबारा चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be read (any more).</source>
        <translation>{file} पढ़ी नहीं जा सकती (या अब नहीं पढ़ी जा सकती)।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check that its drive is connected and that it may be read, then choose it again.</source>
        <translation>कुछ भी नहीं लिया गया। देख लें कि उसकी ड्राइव जुड़ी है और उसे पढ़ने की अनुमति है, फिर उसे दोबारा चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that its folder may be written and that the disk has space, or choose another one. A file that was there is unchanged.</source>
        <translation>देख लें कि उसके फ़ोल्डर में लिखा जा सकता है और डिस्क में जगह है, या दूसरा फ़ोल्डर चुनें। जो फ़ाइल पहले से वहाँ थी, वह वैसी ही है।</translation>
    </message>
    <message>
        <source>Nobody has said in which currency “{text}” is.</source>
        <translation>यह नहीं बताया गया कि “{text}” किस करेंसी में है।</translation>
    </message>
    <message>
        <source>Say it for this seller, and read the table again.</source>
        <translation>इस बेचने वाले के लिए करेंसी बताएँ, और तालिका फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>Prices such as {price} were read as thousands.</source>
        <translation>{price} जैसे दाम हज़ारों में पढ़े गए।</translation>
    </message>
    <message>
        <source>If they are decimals, write all of them with two digits after the mark.</source>
        <translation>अगर ये दशमलव वाले हैं, तो सभी दामों में बिंदु या कॉमा के बाद दो अंक लिखें।</translation>
    </message>
    <message>
        <source>Nobody knows who “{text}” are; it was left out.</source>
        <translation>पता नहीं चला कि “{text}” किसके लिए है; इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>“{text}” is no currency that is known here.</source>
        <translation>“{text}” ऐसी करेंसी नहीं है जो यहाँ पता हो।</translation>
    </message>
    <message>
        <source>Write its three letters, such as INR.</source>
        <translation>इसके तीन अक्षर लिखें, जैसे INR।</translation>
    </message>
    <message>
        <source>“{text}” does not say what the figures mean.</source>
        <translation>“{text}” से पता नहीं चलता कि नाप किसके हैं।</translation>
    </message>
    <message>
        <source>Write body, garment or flat.</source>
        <translation>body, garment या flat लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is not a unit.</source>
        <translation>“{text}” इकाई नहीं है।</translation>
    </message>
    <message>
        <source>Write cm or in.</source>
        <translation>cm या in लिखें।</translation>
    </message>
    <message>
        <source>The text has {letters} letters, and {most} is the most.</source>
        <translation>यहाँ {letters} अक्षर लिखे हैं, और ज़्यादा से ज़्यादा {most} हो सकते हैं।</translation>
    </message>
    <message>
        <source>Shorten it. If it goes on with other rows of the table, a quotation mark is missing.</source>
        <translation>इसे छोटा करें। अगर इसमें तालिका की अगली पंक्तियाँ भी आ गई हैं, तो कहीं कोट (&quot;) छूट गया है।</translation>
    </message>
    <message>
        <source>“{key}” comes for the first time after many products. It was left out.</source>
        <translation>“{key}” पहली बार कई उत्पादों के बाद आता है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Give it to the first product too, if only as null.</source>
        <translation>इसे पहले उत्पाद में भी लिखें, चाहे सिर्फ़ null ही।</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}” दाम नहीं है।</translation>
    </message>
    <message>
        <source>Write a number, such as 1299.00.</source>
        <translation>संख्या लिखें, जैसे 1299.00।</translation>
    </message>
    <message>
        <source>The marks in “{text}” are not those of the other prices in its column.</source>
        <translation>“{text}” में बिंदु या कॉमा वैसे नहीं हैं जैसे इस स्तंभ के बाकी दामों में।</translation>
    </message>
    <message>
        <source>Write all prices of the column in one way, such as 1299.00.</source>
        <translation>स्तंभ के सब दाम एक ही तरह से लिखें, जैसे 1299.00।</translation>
    </message>
    <message>
        <source>The price “{text}” is below zero.</source>
        <translation>दाम “{text}” शून्य से कम है।</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>इसे फ़ाइल में सुधारें।</translation>
    </message>
    <message>
        <source>The price is 0.</source>
        <translation>दाम 0 है।</translation>
    </message>
    <message>
        <source>Correct it in the file, or leave the cell empty.</source>
        <translation>इसे फ़ाइल में सुधारें, या खाना खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The price “{text}” is too high to be true.</source>
        <translation>दाम “{text}” इतना ज़्यादा है कि सही नहीं लगता।</translation>
    </message>
    <message>
        <source>Nobody has said whether “{text}” is centimetres or inches.</source>
        <translation>यह नहीं बताया गया कि “{text}” सेंटीमीटर में है या इंच में।</translation>
    </message>
    <message>
        <source>Nobody has said whether “{text}” is of the body, of the garment, or laid flat.</source>
        <translation>यह नहीं बताया गया कि “{text}” शरीर का नाप है, कपड़े का, या कपड़े को बिछाकर लिया हुआ।</translation>
    </message>
    <message>
        <source>“{text}” looks like inches among centimetres: {meant} {unit}?</source>
        <translation>“{text}” सेंटीमीटर के बीच इंच जैसा लगता है: {meant} {unit}?</translation>
    </message>
    <message>
        <source>“{text}” looks like centimetres among inches: {meant} {unit}?</source>
        <translation>“{text}” इंच के बीच सेंटीमीटर जैसा लगता है: {meant} {unit}?</translation>
    </message>
    <message>
        <source>Write it in the unit of its column, or write the unit after it.</source>
        <translation>इसे इसके स्तंभ की इकाई में लिखें, या इसके बाद इकाई लिखें।</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>सबसे कम वाला नाप सबसे ज़्यादा वाले से बड़ा है।</translation>
    </message>
    <message>
        <source>Exchange the two figures.</source>
        <translation>दोनों नापों की अदला-बदली करें।</translation>
    </message>
    <message>
        <source>Some figures of this size are of the body, others of the garment.</source>
        <translation>इस साइज़ के कुछ नाप शरीर के हैं, और कुछ कपड़े के।</translation>
    </message>
    <message>
        <source>Leave the columns of one kind out.</source>
        <translation>इनमें से एक तरह के स्तंभ छोड़ दें।</translation>
    </message>
    <message>
        <source>There is a figure, and no size that it is of.</source>
        <translation>नाप दिया है, पर यह नहीं कि किस साइज़ का है।</translation>
    </message>
    <message>
        <source>Write the size in its column, such as M, or One size.</source>
        <translation>साइज़ को उसके स्तंभ में लिखें, जैसे M या One size।</translation>
    </message>
    <message>
        <source>“{text}” {unit} cannot be the figure of clothes or of a body.</source>
        <translation>“{text}” {unit} कपड़ों या शरीर का नाप नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high} {unit}, or say for this seller that the figures are in another unit.</source>
        <translation>{low} से {high} {unit} तक की संख्या लिखें, या इस बेचने वाले के लिए बताएँ कि नाप दूसरी इकाई में हैं।</translation>
    </message>
    <message>
        <source>The columns are named in row {row}; what stands above was passed over.</source>
        <translation>स्तंभों के नाम पंक्ति {row} में हैं; उससे ऊपर का सब छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Some lines are not in UTF-8 like the others; they were read as Western.</source>
        <translation>कुछ लाइनें बाकी की तरह UTF-8 में नहीं हैं; उन्हें पश्चिमी (Western) मानकर पढ़ा गया।</translation>
    </message>
    <message>
        <source>If they matter, save the file as UTF-8 and choose it again.</source>
        <translation>अगर वे ज़रूरी हैं, तो फ़ाइल को UTF-8 में सेव करें और फिर से चुनें।</translation>
    </message>
    <message>
        <source>“{text}” is not a length.</source>
        <translation>“{text}” नाप नहीं है।</translation>
    </message>
    <message>
        <source>Write a number, such as {example}, or a range, such as 86-90.</source>
        <translation>संख्या लिखें, जैसे {example}, या कहाँ से कहाँ तक, जैसे 86-90।</translation>
    </message>
    <message>
        <source>The range “{text}” begins with its larger end.</source>
        <translation>“{text}” में बड़ा नाप पहले लिखा है।</translation>
    </message>
    <message>
        <source>Write the smaller figure first.</source>
        <translation>छोटा नाप पहले लिखें।</translation>
    </message>
    <message>
        <source>No cloth stretches by {text}.</source>
        <translation>कोई कपड़ा इतना नहीं खिंचता: {text}।</translation>
    </message>
    <message>
        <source>Write a number of per cent, such as 20.</source>
        <translation>प्रतिशत की संख्या लिखें, जैसे 20।</translation>
    </message>
    <message>
        <source>“{text}…” is too long for the label of a size.</source>
        <translation>“{text}…” साइज़ के नाम के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Shorten it to {most} letters.</source>
        <translation>इसे {most} अक्षरों तक छोटा करें।</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the barcode “{text}” short.</source>
        <translation>स्प्रेडशीट ने बारकोड “{text}” के कुछ अंक काट दिए हैं।</translation>
    </message>
    <message>
        <source>Make the column a text column, type the barcode again, and save the file.</source>
        <translation>स्तंभ को टेक्स्ट वाला स्तंभ बनाएँ, बारकोड फिर से लिखें, और फ़ाइल सेव करें।</translation>
    </message>
    <message>
        <source>“{text}” is not a barcode.</source>
        <translation>“{text}” बारकोड नहीं है।</translation>
    </message>
    <message>
        <source>Write the digits under the bars, or leave the cell empty.</source>
        <translation>लकीरों के नीचे के अंक लिखें, या खाना खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A digit of the barcode “{text}” is wrong, or one is missing.</source>
        <translation>बारकोड “{text}” का कोई अंक ग़लत है, या छूट गया है।</translation>
    </message>
    <message>
        <source>Type all digits under the bars again, zeros at the beginning too.</source>
        <translation>लकीरों के नीचे के सब अंक फिर से लिखें, शुरू के शून्य भी।</translation>
    </message>
    <message>
        <source>“{text}” is not a rating.</source>
        <translation>“{text}” रेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Write a number from 1 to 5.</source>
        <translation>1 से 5 तक की संख्या लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}” तारीख नहीं है।</translation>
    </message>
    <message>
        <source>Write it as 2025-04-03.</source>
        <translation>इसे ऐसे लिखें: 2025-04-03।</translation>
    </message>
    <message>
        <source>The macros in this workbook were left alone.</source>
        <translation>इस वर्कबुक के मैक्रो नहीं चलाए गए।</translation>
    </message>
    <message>
        <source>The hidden sheet “{sheet}” was left out.</source>
        <translation>छिपी हुई शीट “{sheet}” छोड़ दी गई।</translation>
    </message>
    <message>
        <source>What is merged over several rows counts for each of them.</source>
        <translation>जो खाना कई पंक्तियों में मिलाया (merge) हुआ है, वह उनमें से हर पंक्ति के लिए माना जाता है।</translation>
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
        <source>This size chart names no brand.</source>
        <translation>इस साइज़ चार्ट में ब्रांड का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write whose chart it is into the row, or name the brand of the whole table.</source>
        <translation>पंक्ति में लिखें कि चार्ट किस ब्रांड का है, या पूरी तालिका का ब्रांड बताएँ।</translation>
    </message>
    <message>
        <source>This chart gives figures of finished garments, but not of which type.</source>
        <translation>इस चार्ट में तैयार कपड़ों के नाप हैं, पर यह नहीं कि किस प्रकार के कपड़ों के।</translation>
    </message>
    <message>
        <source>Whom it fits depends on the kind of clothes, and nobody said which.</source>
        <translation>किसे फ़िट होगा, यह कपड़े पर निर्भर है, और वह किसी ने नहीं बताया।</translation>
    </message>
    <message>
        <source>Choose a fit category for the chart.</source>
        <translation>चार्ट के लिए फ़िट श्रेणी चुनें।</translation>
    </message>
    <message>
        <source>No size has all figures that are needed here: {zones}.</source>
        <translation>किसी साइज़ के वे सब नाप नहीं हैं जो यहाँ चाहिए: {zones}।</translation>
    </message>
    <message>
        <source>Give the missing figures, say what the columns measure, or choose another category.</source>
        <translation>बचे नाप दें, बताएँ कि स्तंभ क्या नापते हैं, या दूसरी श्रेणी चुनें।</translation>
    </message>
    <message>
        <source>How people differ in what “{category}” compares is not known here: {unknown}.</source>
        <translation>“{category}” जो मिलाती है उसमें लोग कैसे अलग होते हैं, यह यहाँ पता नहीं: {unknown}।</translation>
    </message>
    <message>
        <source>The chart itself is checked all the same.</source>
        <translation>चार्ट फिर भी जाँचा जाता है।</translation>
    </message>
    <message>
        <source>How children&apos;s bodies are distributed is not known here.</source>
        <translation>बच्चों के शरीर कैसे होते हैं, यह यहाँ पता नहीं।</translation>
    </message>
    <message>
        <source>The {measure} is too large for the other figures of the chart: hardly any body has these together.</source>
        <translation>{measure} चार्ट के बाक़ी नापों के लिए बहुत बड़ा है: ये शायद ही किसी शरीर में साथ हों।</translation>
    </message>
    <message>
        <source>The {measure} is too small for the other figures of the chart: hardly any body has these together.</source>
        <translation>{measure} चार्ट के बाक़ी नापों के लिए बहुत छोटा है: ये शायद ही किसी शरीर में साथ हों।</translation>
    </message>
    <message>
        <source>Check whether {column} belongs to another chart, or tells another girth.</source>
        <translation>देखें कि {column} दूसरे चार्ट का तो नहीं, या कोई और घेरा तो नहीं।</translation>
    </message>
    <message>
        <source>A size that fits the one girth will not fit the other.</source>
        <translation>एक जगह फ़िट होने वाला साइज़ दूसरी जगह फ़िट नहीं होगा।</translation>
    </message>
    <message>
        <source>Room counted twice, or not at all, puts customers a size or two off.</source>
        <translation>ढील दो बार गिनी या गिनी ही नहीं, तो ग्राहक एक-दो साइज़ चूक जाते हैं।</translation>
    </message>
    <message>
        <source>The garment under {column} is smaller than the body under {other}.</source>
        <translation>{column} का कपड़ा {other} के शरीर से छोटा है।</translation>
    </message>
    <message>
        <source>Exchange what they are said to be: body and garment.</source>
        <translation>शरीर और कपड़ा, दोनों का मतलब आपस में बदलें।</translation>
    </message>
    <message>
        <source>The {measure} is about {sizes} sizes larger than labels such as {size} usually mean.</source>
        <translation>{measure}, {size} जैसे लेबल के आम मतलब से क़रीब {sizes} साइज़ बड़ा है।</translation>
    </message>
    <message>
        <source>The {measure} is about {sizes} sizes smaller than labels such as {size} usually mean.</source>
        <translation>{measure}, {size} जैसे लेबल के आम मतलब से क़रीब {sizes} साइज़ छोटा है।</translation>
    </message>
    <message>
        <source>Check the labels, their system, and whether these are the figures of bodies.</source>
        <translation>लेबल, उनकी प्रणाली, और क्या ये शरीर के नाप हैं, यह जाँचें।</translation>
    </message>
    <message>
        <source>Customers who know their size will take the wrong one.</source>
        <translation>अपना साइज़ जानने वाले ग्राहक ग़लत साइज़ लेंगे।</translation>
    </message>
    <message>
        <source>Too little room is too tight for those the size is for, too much too loose.</source>
        <translation>कम ढील हो तो कपड़ा तंग होता है, ज़्यादा हो तो ढीला।</translation>
    </message>
    <message>
        <source>The garment leaves {room} {unit} at the {measure}: too tight for this kind of clothes.</source>
        <translation>कपड़ा {measure} पर {room} {unit} छोड़ता है: ऐसे कपड़े के लिए बहुत तंग।</translation>
    </message>
    <message>
        <source>The garment leaves {room} {unit} at the {measure}: too loose for this kind of clothes.</source>
        <translation>कपड़ा {measure} पर {room} {unit} छोड़ता है: ऐसे कपड़े के लिए बहुत ढीला।</translation>
    </message>
    <message>
        <source>Check these figures, and what the columns mean.</source>
        <translation>ये नाप जाँचें, और यह भी कि स्तंभों का क्या मतलब है।</translation>
    </message>
    <message>
        <source>Size {size} leaves {room} {unit} at the {measure}: too tight for this kind of clothes.</source>
        <translation>साइज़ {size}, {measure} पर {room} {unit} छोड़ता है: ऐसे कपड़े के लिए बहुत तंग।</translation>
    </message>
    <message>
        <source>Size {size} leaves {room} {unit} at the {measure}: too loose for this kind of clothes.</source>
        <translation>साइज़ {size}, {measure} पर {room} {unit} छोड़ता है: ऐसे कपड़े के लिए बहुत ढीला।</translation>
    </message>
    <message>
        <source>Check the figures of this size.</source>
        <translation>इस साइज़ के नाप जाँचें।</translation>
    </message>
    <message>
        <source>The cloth is said to stretch by {percent} %, and the garment is as large as one that does not stretch.</source>
        <translation>कहा गया है कि कपड़ा {percent} % खिंचता है, पर वह न खिंचने वाले जितना ही बड़ा है।</translation>
    </message>
    <message>
        <source>The cloth is said to stretch by {percent} %. With the body&apos;s figures alone that changes nothing.</source>
        <translation>कहा गया है कि कपड़ा {percent} % खिंचता है। सिर्फ़ शरीर के नाप हों तो इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Check the stretch, or the garment&apos;s figures.</source>
        <translation>खिंचाव या कपड़े के नाप जाँचें।</translation>
    </message>
    <message>
        <source>Add the garment&apos;s figures, if the stretch should count.</source>
        <translation>खिंचाव गिनना हो तो कपड़े के नाप जोड़ें।</translation>
    </message>
    <message>
        <source>Clothes that are worn stretched are cut smaller than the body.</source>
        <translation>जो कपड़े खिंचकर पहने जाते हैं वे शरीर से छोटे काटे जाते हैं।</translation>
    </message>
    <message>
        <source>The larger size would be too tight for some whom the smaller one fits.</source>
        <translation>बड़ा साइज़ कुछ ऐसे लोगों को तंग होगा जिन्हें छोटा फ़िट होता है।</translation>
    </message>
    <message>
        <source>The {measure} falls at size {size}: {figure}, where about {expected} would be even.</source>
        <translation>साइज़ {size} पर {measure} घट जाता है: {figure}, जहाँ क़रीब {expected} बराबर होता।</translation>
    </message>
    <message>
        <source>Look it up, and correct it.</source>
        <translation>देखकर ठीक करें।</translation>
    </message>
    <message>
        <source>Two sizes that are alike leave a hole where one of them should be.</source>
        <translation>दो एक जैसे साइज़ों से वह जगह ख़ाली रह जाती है जहाँ एक होना चाहिए था।</translation>
    </message>
    <message>
        <source>The {measure} is the same in sizes {size} and {other}: {figure}. In size {size} about {expected} would be even.</source>
        <translation>साइज़ {size} और {other} में {measure} एक ही है: {figure}। साइज़ {size} में क़रीब {expected} बराबर होता।</translation>
    </message>
    <message>
        <source>Between two sizes that are not evenly apart some people find none.</source>
        <translation>जिन साइज़ों के बीच बराबर दूरी नहीं, वहाँ कुछ लोगों को साइज़ नहीं मिलता।</translation>
    </message>
    <message>
        <source>The {measure} grows unevenly at size {size}: {figure}, where about {expected} would be even.</source>
        <translation>साइज़ {size} पर {measure} बराबर नहीं बढ़ता: {figure}, जहाँ क़रीब {expected} बराबर होता।</translation>
    </message>
    <message>
        <source>Look it up, and correct it if it is wrong.</source>
        <translation>देखें, और ग़लत हो तो ठीक करें।</translation>
    </message>
    <message>
        <source>The chart has no {girth}, which “{category}” needs.</source>
        <translation>चार्ट में {girth} नहीं है, जो “{category}” को चाहिए।</translation>
    </message>
    <message>
        <source>Add a column for it.</source>
        <translation>उसके लिए स्तंभ जोड़ें।</translation>
    </message>
    <message>
        <source>Without it nobody can be told which size fits.</source>
        <translation>उसके बिना नहीं बताया जा सकता कि कौन-सा साइज़ फ़िट होगा।</translation>
    </message>
    <message>
        <source>Size {size} has no {measure}, and other sizes have.</source>
        <translation>साइज़ {size} में {measure} नहीं है, बाक़ी साइज़ों में है।</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>उसे लिखें।</translation>
    </message>
    <message>
        <source>Without it nobody can be told whether this size fits.</source>
        <translation>उसके बिना नहीं बताया जा सकता कि यह साइज़ फ़िट होगा या नहीं।</translation>
    </message>
    <message>
        <source>What {column} tells is not said.</source>
        <translation>{column} क्या बताता है, यह नहीं कहा गया।</translation>
    </message>
    <message>
        <source>Say what it measures, whose it is, and in which unit.</source>
        <translation>बताएँ कि वह क्या नापता है, किसका है, और किस इकाई में।</translation>
    </message>
    <message>
        <source>Figures that nobody knows the meaning of are left out.</source>
        <translation>जिन नापों का मतलब पता नहीं, वे छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Customers between two sizes, or in both, cannot choose by the chart.</source>
        <translation>दो साइज़ों के बीच या दोनों में आने वाले ग्राहक चार्ट से चुन नहीं सकते।</translation>
    </message>
    <message>
        <source>Somebody who is in two sizes at once cannot choose by the chart.</source>
        <translation>जो एक साथ दो साइज़ों में आए वह चार्ट से चुन नहीं सकता।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size}, {figure}, reaches into the sizes beside it.</source>
        <translation>साइज़ {size} में {measure} का दायरा, {figure}, पास वाले साइज़ों में पहुँचता है।</translation>
    </message>
    <message>
        <source>Let it end where the next one begins.</source>
        <translation>इसे वहाँ ख़त्म करें जहाँ अगला शुरू होता है।</translation>
    </message>
    <message>
        <source>The ranges of {column} are wider than the step from size to size.</source>
        <translation>{column} के दायरे साइज़ से साइज़ के क़दम से चौड़े हैं।</translation>
    </message>
    <message>
        <source>Let each end where the next one begins.</source>
        <translation>हर एक को वहाँ ख़त्म करें जहाँ अगला शुरू होता है।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size}, {figure}, leaves a gap to the size beside it.</source>
        <translation>साइज़ {size} में {measure} का दायरा, {figure}, पास वाले साइज़ से पहले जगह छोड़ता है।</translation>
    </message>
    <message>
        <source>Let one size end where the next one begins.</source>
        <translation>एक साइज़ वहाँ ख़त्म करें जहाँ अगला शुरू होता है।</translation>
    </message>
    <message>
        <source>Between {size} and {other} the {measure} has a gap of {gap} {unit}.</source>
        <translation>{size} और {other} के बीच {measure} में {gap} {unit} की जगह छूटी है।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size}, {figure}, reaches into the size beside it.</source>
        <translation>साइज़ {size} में {measure} का दायरा, {figure}, पास वाले साइज़ में पहुँचता है।</translation>
    </message>
    <message>
        <source>{size} and {other} overlap at the {measure} by {overlap} {unit}.</source>
        <translation>{size} और {other}, {measure} पर {overlap} {unit} एक-दूसरे पर चढ़े हैं।</translation>
    </message>
    <message>
        <source>Size {size} stands in the chart twice, with the same figures.</source>
        <translation>साइज़ {size} चार्ट में दो बार है, उन्हीं नापों के साथ।</translation>
    </message>
    <message>
        <source>Size {size} stands in the chart twice.</source>
        <translation>साइज़ {size} चार्ट में दो बार है।</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>उनमें से एक हटाएँ।</translation>
    </message>
    <message>
        <source>Write the right label for one of them.</source>
        <translation>उनमें से एक का सही लेबल लिखें।</translation>
    </message>
    <message>
        <source>Nobody can know which of the two rows is meant.</source>
        <translation>कोई नहीं जान सकता कि दोनों में से कौन-सी पंक्ति सही है।</translation>
    </message>
    <message>
        <source>Size {size} has the same figures as size {other}.</source>
        <translation>साइज़ {size} के नाप वही हैं जो साइज़ {other} के हैं।</translation>
    </message>
    <message>
        <source>Write the figures of size {size}.</source>
        <translation>साइज़ {size} के नाप लिखें।</translation>
    </message>
    <message>
        <source>A list that jumps is misread, and the next size up is taken for the wrong.</source>
        <translation>उल्टी-पुल्टी सूची ग़लत पढ़ी जाती है, और अगला बड़ा साइज़ ग़लत समझा जाता है।</translation>
    </message>
    <message>
        <source>Size {size} does not stand in the order of the sizes.</source>
        <translation>साइज़ {size} साइज़ों के क्रम में नहीं है।</translation>
    </message>
    <message>
        <source>Sort the rows, smallest size first.</source>
        <translation>पंक्तियाँ क्रम में रखें, सबसे छोटा साइज़ पहले।</translation>
    </message>
    <message>
        <source>The label {size} does not fit its figures, or its place in the chart.</source>
        <translation>लेबल {size} अपने नापों या चार्ट में अपनी जगह से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Write the label that these figures belong to.</source>
        <translation>वह लेबल लिखें जिसके ये नाप हैं।</translation>
    </message>
    <message>
        <source>Read in the wrong unit a size is two and a half times off.</source>
        <translation>ग़लत इकाई में पढ़ा साइज़ ढाई गुना चूक जाता है।</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <translation>{meant} लिखें।</translation>
    </message>
    <message>
        <source>A width taken for a girth makes the size half as large as it is.</source>
        <translation>चौड़ाई को घेरा समझा जाए तो साइज़ आधा रह जाता है।</translation>
    </message>
    <message>
        <source>The figures of {column} look as if they were taken of the garment laid flat.</source>
        <translation>{column} के नाप बिछाए हुए कपड़े के लगते हैं।</translation>
    </message>
    <message>
        <source>The figures of {column} look like full girths, and are said to be laid flat.</source>
        <translation>{column} के नाप पूरे घेरे लगते हैं, पर बिछाए हुए कहे गए हैं।</translation>
    </message>
    <message>
        <source>Say that they are laid flat.</source>
        <translation>बताएँ कि वे बिछाए हुए के हैं।</translation>
    </message>
    <message>
        <source>Say that they are girths.</source>
        <translation>बताएँ कि वे घेरे हैं।</translation>
    </message>
    <message>
        <source>The figures of size {size} are half of the girth: the garment laid flat.</source>
        <translation>साइज़ {size} के नाप घेरे के आधे हैं: बिछाया हुआ कपड़ा।</translation>
    </message>
    <message>
        <source>The figures of size {size} are full girths, among widths laid flat.</source>
        <translation>साइज़ {size} के नाप पूरे घेरे हैं, बिछाई हुई चौड़ाइयों के बीच।</translation>
    </message>
    <message>
        <source>Write twice as much.</source>
        <translation>दोगुना लिखें।</translation>
    </message>
    <message>
        <source>Write half as much.</source>
        <translation>आधा लिखें।</translation>
    </message>
    <message>
        <source>The {measure} of size {size} is {figure}: half of the girth, the garment laid flat.</source>
        <translation>साइज़ {size} में {measure} {figure} है: घेरे का आधा, बिछाया हुआ कपड़ा।</translation>
    </message>
    <message>
        <source>The {measure} of size {size} is {figure}: a full girth, among widths laid flat.</source>
        <translation>साइज़ {size} में {measure} {figure} है: पूरा घेरा, बिछाई हुई चौड़ाइयों के बीच।</translation>
    </message>
    <message>
        <source>The {measure} of size {size} says {figure}. The sizes around it ask for about {expected}.</source>
        <translation>साइज़ {size} में {measure} के लिए {figure} लिखा है। आस-पास के साइज़ क़रीब {expected} माँगते हैं।</translation>
    </message>
    <message>
        <source>Write {meant}, if a finger slipped.</source>
        <translation>उंगली फिसली हो तो {meant} लिखें।</translation>
    </message>
    <message>
        <source>Whoever takes this size by this figure gets one that does not fit.</source>
        <translation>जो इस नाप से यह साइज़ लेगा उसे फ़िट न होने वाला मिलेगा।</translation>
    </message>
    <message>
        <source>The figures under {column} and {other} look exchanged.</source>
        <translation>{column} और {other} के नाप आपस में बदले लगते हैं।</translation>
    </message>
    <message>
        <source>The figures under {column} and {other} look exchanged in size {size}.</source>
        <translation>साइज़ {size} में {column} और {other} के नाप आपस में बदले लगते हैं।</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>उन्हें आपस में बदलें।</translation>
    </message>
    <message>
        <source>The {measure} of sizes {size} and {other} look exchanged.</source>
        <translation>साइज़ {size} और {other} में {measure} के नाप आपस में बदले लगते हैं।</translation>
    </message>
    <message>
        <source>The figures of sizes {size} and {other} look exchanged.</source>
        <translation>साइज़ {size} और {other} के नाप आपस में बदले लगते हैं।</translation>
    </message>
    <message>
        <source>Customers get a size that is larger or smaller than they asked for.</source>
        <translation>ग्राहकों को माँगे हुए से बड़ा या छोटा साइज़ मिलता है।</translation>
    </message>
    <message>
        <source>“{typed}” for the {measure} of size {size} is not a number.</source>
        <translation>साइज़ {size} के {measure} में “{typed}” कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Write {meant}, if that is what it should say.</source>
        <translation>यही कहना हो तो {meant} लिखें।</translation>
    </message>
    <message>
        <source>Write the length alone, such as 88 or 86-90.</source>
        <translation>सिर्फ़ लंबाई लिखें, जैसे 88 या 86-90।</translation>
    </message>
    <message>
        <source>Without this figure nobody can be told whether the size fits.</source>
        <translation>इस नाप के बिना नहीं बताया जा सकता कि साइज़ फ़िट होगा या नहीं।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size} begins with its larger end.</source>
        <translation>साइज़ {size} में {measure} का दायरा बड़े सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>Nobody can be between these two figures, so the size fits nobody.</source>
        <translation>इन दो नापों के बीच कोई नहीं हो सकता, इसलिए साइज़ किसी को फ़िट नहीं होता।</translation>
    </message>
    <message>
        <source>Fewer people are built like that, so fewer find a size.</source>
        <translation>ऐसी काया वाले लोग कम हैं, इसलिए कम लोगों को साइज़ मिलता है।</translation>
    </message>
    <message>
        <source>The {measure} is larger beside the other figures than in most charts.</source>
        <translation>बाकी नापों के सामने {measure} ज़्यादातर चार्टों से बड़ा है।</translation>
    </message>
    <message>
        <source>The {measure} is smaller beside the other figures than in most charts.</source>
        <translation>बाकी नापों के सामने {measure} ज़्यादातर चार्टों से छोटा है।</translation>
    </message>
    <message>
        <source>Check whether {column} tells the girth that it says, and whose.</source>
        <translation>देखें कि {column} में वही घेरा है जो लिखा है, और किसका है।</translation>
    </message>
    <message>
        <source>The {measure} falls after size {size}: {figure}, where about {expected} would be even.</source>
        <translation>साइज़ {size} के बाद {measure} घट जाता है: {figure}, जहाँ क़रीब {expected} बराबर होता।</translation>
    </message>
    <message>
        <source>All other sizes lie evenly apart at the {measure}; in size {size} {expected} would do so too, and it says {figure}.</source>
        <translation>{measure} में बाक़ी सब साइज़ बराबर दूरी पर हैं; साइज़ {size} में {expected} भी वैसा होता, पर {figure} लिखा है।</translation>
    </message>
    <message>
        <source>No column is a bust, a waist, a hip or a foot length.</source>
        <translation>किसी स्तंभ में छाती, कमर, कूल्हे या पैर की लंबाई नहीं है।</translation>
    </message>
    <message>
        <source>Say what each column measures, or add those that are missing.</source>
        <translation>बताएँ कि हर स्तंभ में किसकी नाप है, या जो नहीं हैं उन्हें जोड़ें।</translation>
    </message>
    <message>
        <source>Whoever asks for it gets no answer.</source>
        <translation>जो इसे पूछे, उसे जवाब नहीं मिलता।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size}, {figure}, leaves more room to the size beside it than other sizes do.</source>
        <translation>साइज़ {size} में {measure} की सीमा, {figure}, पास के साइज़ से बाकी साइज़ों के मुकाबले ज़्यादा दूर है।</translation>
    </message>
    <message>
        <source>Let all sizes join alike.</source>
        <translation>सभी साइज़ एक ही तरह जुड़ने दें।</translation>
    </message>
    <message>
        <source>{size} and {other} overlap less at the {measure} than other sizes do.</source>
        <translation>{size} और {other}, {measure} में बाकी साइज़ों से कम एक-दूसरे पर चढ़ते हैं।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size}, {figure}, leaves less room to the size beside it than other sizes do.</source>
        <translation>साइज़ {size} में {measure} की सीमा, {figure}, पास के साइज़ से बाकी साइज़ों के मुकाबले कम दूर है।</translation>
    </message>
    <message>
        <source>{size} and {other} lie nearer together at the {measure} than other sizes do.</source>
        <translation>{size} और {other}, {measure} में बाकी साइज़ों से ज़्यादा पास हैं।</translation>
    </message>
    <message>
        <source>“{text}” stands beside two sizes, {size} and {other}.</source>
        <translation>“{text}” दो साइज़ के सामने है, {size} और {other}।</translation>
    </message>
    <message>
        <source>Write the right one for one of them.</source>
        <translation>उनमें से एक के लिए सही लिखें।</translation>
    </message>
    <message>
        <source>Row {row} has figures, and no size.</source>
        <translation>पंक्ति {row} में नाप हैं, पर साइज़ नहीं।</translation>
    </message>
    <message>
        <source>Write its size, or remove the row.</source>
        <translation>उसका साइज़ लिखें, या पंक्ति हटा दें।</translation>
    </message>
    <message>
        <source>Nobody can be told to take a size that has no name.</source>
        <translation>जिस साइज़ का नाम नहीं, उसे लेने को किसी से नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>The label {size} is not like the others.</source>
        <translation>लेबल {size} बाक़ी लेबलों जैसा नहीं है।</translation>
    </message>
    <message>
        <source>The labels {size} and {other} look exchanged.</source>
        <translation>लेबल {size} और {other} आपस में बदले लगते हैं।</translation>
    </message>
    <message>
        <source>Whoever is measured by the one and compared by the other gets a wrong size.</source>
        <translation>जिसे एक से नापा और दूसरे से मिलाया जाए, उसे ग़लत साइज़ मिलता है।</translation>
    </message>
    <message>
        <source>Write the length alone, such as 34 or 34-36.</source>
        <translation>सिर्फ़ लंबाई लिखें, जैसे 34 या 34-36।</translation>
    </message>
    <message>
        <source>The range of the {measure} in size {size} begins with its larger end, and turned round it does not go with the sizes around it either.</source>
        <translation>साइज़ {size} में {measure} का दायरा बड़े सिरे से शुरू होता है, और पलटने पर भी आसपास के साइज़ों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Look both ends up, and correct them.</source>
        <translation>दोनों सिरे देखकर ठीक करें।</translation>
    </message>
    <message>
        <source>The shop has a chart of this brand for the same clothes and people: {name}.</source>
        <translation>दुकान में इस ब्रांड का इन्हीं कपड़ों और लोगों के लिए चार्ट है: {name}।</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Save it as the next version of that chart, or choose other clothes for this one.</source>
        <translation>अभी कुछ सहेजा नहीं गया। इसे उस चार्ट के अगले संस्करण के रूप में सहेजें, या इसके लिए दूसरे कपड़े चुनें।</translation>
    </message>
    <message>
        <source>What was kept of this size chart cannot be read here.</source>
        <translation>इस साइज़ चार्ट का जो रखा गया था वह यहाँ पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Open an earlier version of the chart, or take it in from its file again.</source>
        <translation>चार्ट का पुराना संस्करण खोलें, या उसे फ़ाइल से फिर लें।</translation>
    </message>
    <message>
        <source>There are {count} rows; the first {most} were taken.</source>
        <translation>{count} पंक्तियाँ हैं; पहली {most} ली गईं।</translation>
    </message>
    <message>
        <source>There are {count} columns; the first {most} were taken.</source>
        <translation>{count} स्तंभ हैं; पहले {most} लिए गए।</translation>
    </message>
    <message>
        <source>It is a text, and no size.</source>
        <translation>यह पाठ है, साइज़ नहीं।</translation>
    </message>
    <message>
        <source>It has no sizes below it.</source>
        <translation>इसके नीचे कोई साइज़ नहीं है।</translation>
    </message>
    <message>
        <source>No row says what the columns are. Say it for each of them.</source>
        <translation>कोई पंक्ति नहीं बताती कि स्तंभ क्या हैं। हर एक के लिए बताएँ।</translation>
    </message>
    <message>
        <source>It is for everybody, and the chart has sizes to choose from.</source>
        <translation>यह सबके लिए है, जबकि चार्ट में चुनने के लिए साइज़ हैं।</translation>
    </message>
    <message>
        <source>It looks like a size, and stands above the header.</source>
        <translation>यह साइज़ जैसा दिखता है, पर शीर्षक पंक्ति के ऊपर है।</translation>
    </message>
    <message>
        <source>It had a size in every column, and was turned.</source>
        <translation>इसमें हर स्तंभ में एक साइज़ था, इसे घुमा दिया गया।</translation>
    </message>
    <message>
        <source>The header comes again.</source>
        <translation>शीर्षक फिर से आया है।</translation>
    </message>
    <message>
        <source>It is a note, and no size.</source>
        <translation>यह टिप्पणी है, साइज़ नहीं।</translation>
    </message>
    <message>
        <source>This column is no size.</source>
        <translation>यह स्तंभ साइज़ नहीं है।</translation>
    </message>
    <message>
        <source>It is a total, an average or a tolerance, and no size.</source>
        <translation>यह जोड़, औसत या छूट है, साइज़ नहीं।</translation>
    </message>
    <message>
        <source>It holds no figure.</source>
        <translation>इसमें कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>It counts the rows.</source>
        <translation>यह पंक्तियाँ गिनता है।</translation>
    </message>
    <message>
        <source>It holds no lengths.</source>
        <translation>इसमें लंबाइयाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>The header says “{word}”, which is no length.</source>
        <translation>शीर्षक “{word}” कहता है, जो लंबाई नहीं है।</translation>
    </message>
    <message>
        <source>The header says “{word}”.</source>
        <translation>शीर्षक “{word}” कहता है।</translation>
    </message>
    <message>
        <source>Its cells name sizes, such as “{size}”.</source>
        <translation>इसके ख़ाने साइज़ बताते हैं, जैसे “{size}”।</translation>
    </message>
    <message>
        <source>By its figures it could be: {measure}.</source>
        <translation>नापों से यह हो सकता है: {measure}।</translation>
    </message>
    <message>
        <source>It holds lengths, and its header does not say of what.</source>
        <translation>इसमें लंबाइयाँ हैं, और शीर्षक नहीं बताता किसकी।</translation>
    </message>
    <message>
        <source>It is a length of the body.</source>
        <translation>यह शरीर की लंबाई है।</translation>
    </message>
    <message>
        <source>What stands around the chart says “{word}”.</source>
        <translation>चार्ट के आस-पास लिखा है: “{word}”।</translation>
    </message>
    <message>
        <source>Such lengths are of the garment, as a rule.</source>
        <translation>ऐसी लंबाइयाँ आम तौर पर कपड़े की होती हैं।</translation>
    </message>
    <message>
        <source>The girths beside it are the garment&apos;s.</source>
        <translation>पास के घेरे कपड़े के हैं।</translation>
    </message>
    <message>
        <source>The figures are too small for a girth, and right for half of one.</source>
        <translation>नाप घेरे के लिए बहुत छोटे हैं, और आधे घेरे के लिए ठीक।</translation>
    </message>
    <message>
        <source>Nothing says whose figures they are; mostly it is the body&apos;s.</source>
        <translation>कहीं नहीं लिखा कि नाप किसके हैं; ज़्यादातर शरीर के होते हैं।</translation>
    </message>
    <message>
        <source>The header names the unit: {unit}.</source>
        <translation>शीर्षक में इकाई है: {unit}।</translation>
    </message>
    <message>
        <source>The cells name the unit: {unit}.</source>
        <translation>ख़ानों में इकाई है: {unit}।</translation>
    </message>
    <message>
        <source>The figures are those of “{column}” in {unit}.</source>
        <translation>नाप “{column}” के ही हैं, {unit} में।</translation>
    </message>
    <message>
        <source>What stands around the chart says {unit}.</source>
        <translation>चार्ट के आस-पास {unit} लिखा है।</translation>
    </message>
    <message>
        <source>The columns beside it are in {unit}.</source>
        <translation>पास के स्तंभ {unit} में हैं।</translation>
    </message>
    <message>
        <source>The figures are {low} to {high}, which only centimetres are.</source>
        <translation>नाप {low} से {high} हैं, जो सिर्फ़ सेंटीमीटर हो सकते हैं।</translation>
    </message>
    <message>
        <source>The figures are {low} to {high}, which only inches are.</source>
        <translation>नाप {low} से {high} हैं, जो सिर्फ़ इंच हो सकते हैं।</translation>
    </message>
    <message>
        <source>The lengths beside it are in {unit}.</source>
        <translation>पास की लंबाइयाँ {unit} में हैं।</translation>
    </message>
    <message>
        <source>The figures are {low} to {high}: inches, or centimetres laid flat.</source>
        <translation>नाप {low} से {high} हैं: इंच, या बिछाए हुए के सेंटीमीटर।</translation>
    </message>
    <message>
        <source>It stands above the chart.</source>
        <translation>यह चार्ट के ऊपर है।</translation>
    </message>
    <message>
        <source>Only the first {most} rows were taken; the file has more.</source>
        <translation>सिर्फ़ पहली {most} पंक्तियाँ ली गईं; फ़ाइल में और हैं।</translation>
    </message>
    <message>
        <source>{count} lines that stand further from the table were left out.</source>
        <translation>तालिका से दूर की {count} पंक्तियाँ छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>There are {count} charts in it.</source>
        <translation>इसमें {count} चार्ट हैं।</translation>
    </message>
    <message>
        <source>Choose the one you mean.</source>
        <translation>जो चाहिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Some cells hold formulas, which are not worked out here.</source>
        <translation>कुछ ख़ानों में सूत्र हैं, जिनका हिसाब यहाँ नहीं होता।</translation>
    </message>
    <message>
        <source>Type the figures over them, or copy the table as values.</source>
        <translation>उनकी जगह नाप लिखें, या तालिका को मानों के रूप में कॉपी करें।</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>चिपकाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Copy the table in your spreadsheet or on the web page first.</source>
        <translation>पहले अपनी स्प्रेडशीट या वेब पेज पर तालिका कॉपी करें।</translation>
    </message>
    <message>
        <source>No table of sizes was found in it.</source>
        <translation>इसमें साइज़ों की कोई तालिका नहीं मिली।</translation>
    </message>
    <message>
        <source>Copy the table with its header row, one size a row or one a column.</source>
        <translation>तालिका को शीर्षक की पंक्ति के साथ कॉपी करें, हर पंक्ति या हर स्तंभ में एक साइज़।</translation>
    </message>
    <message>
        <source>This size chart names no brand, so no product could use it.</source>
        <translation>इस साइज़ चार्ट में ब्रांड नहीं है, इसलिए कोई उत्पाद इसे काम में नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Type whose chart it is, then save it again.</source>
        <translation>लिखें कि यह किसका चार्ट है, फिर सहेजें।</translation>
    </message>
    <message>
        <source>Choose the type of clothes, then save it again: figures of garments differ by type.</source>
        <translation>कपड़े का प्रकार चुनें, फिर सहेजें: कपड़ों के नाप प्रकार के साथ बदलते हैं।</translation>
    </message>
    <message>
        <source>No size of this chart has a bust, a waist or a hip that can be read.</source>
        <translation>इस चार्ट के किसी साइज़ में पढ़ा जा सकने वाला सीना, कमर या कूल्हा नहीं है।</translation>
    </message>
    <message>
        <source>Type a figure beside the label of a size, or say which column is the bust, the waist or the hip. Then save it again.</source>
        <translation>किसी साइज़ के लेबल के पास नाप लिखें, या बताएँ कि कौन-सा स्तंभ सीना, कमर या कूल्हा है। फिर सहेजें।</translation>
    </message>
    <message>
        <source>Shorten it to {most} letters, then save the chart again.</source>
        <translation>इसे {most} अक्षरों तक छोटा करें, फिर चार्ट सहेजें।</translation>
    </message>
    <message>
        <source>“{text}…” is too long for the name of a chart or a brand.</source>
        <translation>“{text}…” चार्ट या ब्रांड के नाम के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Write the type into the row, such as t-shirt: figures of garments differ by type.</source>
        <translation>पंक्ति में प्रकार लिखें, जैसे t-shirt: हर प्रकार के कपड़े के नाप अलग होते हैं।</translation>
    </message>
    <message>
        <source>Row {row} of the same product is refused.</source>
        <translation>उसी उत्पाद की पंक्ति {row} अस्वीकृत है।</translation>
    </message>
    <message>
        <source>Correct that row, and this one is taken in with it: a product that lacks a size would be advised wrongly.</source>
        <translation>वह पंक्ति सुधारें, तो उसके साथ यह भी ले ली जाएगी: उत्पाद का कोई साइज़ छूट जाए तो सलाह ग़लत होगी।</translation>
    </message>
    <message>
        <source>Row {row} of the same product says something else.</source>
        <translation>उसी उत्पाद की पंक्ति {row} में कुछ और लिखा है।</translation>
    </message>
    <message>
        <source>Make both the same, or give the products different article numbers.</source>
        <translation>दोनों को एक जैसा करें, या उत्पादों को अलग-अलग आर्टिकल नंबर दें।</translation>
    </message>
    <message>
        <source>Size {size} of this product is in row {row} already, with other figures.</source>
        <translation>इस उत्पाद का साइज़ {size} पहले से पंक्ति {row} में है, दूसरे नापों के साथ।</translation>
    </message>
    <message>
        <source>Leave one of the two rows in, or correct the size.</source>
        <translation>दोनों में से एक ही पंक्ति रखें, या साइज़ सुधारें।</translation>
    </message>
    <message>
        <source>The barcode {code} is in row {row} too, for something else.</source>
        <translation>बारकोड {code} पंक्ति {row} में भी है, किसी और चीज़ के लिए।</translation>
    </message>
    <message>
        <source>Correct it: a barcode belongs to one size of one product.</source>
        <translation>इसे सुधारें: एक बारकोड एक ही उत्पाद के एक ही साइज़ का होता है।</translation>
    </message>
    <message>
        <source>The barcode {code} belongs to the product {sku} already.</source>
        <translation>बारकोड {code} पहले से उत्पाद {sku} का है।</translation>
    </message>
    <message>
        <source>Correct it here, or take it from that product first.</source>
        <translation>इसे यहाँ सुधारें, या पहले उस उत्पाद से हटाएँ।</translation>
    </message>
    <message>
        <source>Size {size} is much smaller here than size {before}.</source>
        <translation>यहाँ साइज़ {size} साइज़ {before} से बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Correct the figure, or its unit.</source>
        <translation>नाप सुधारें, या उसकी इकाई।</translation>
    </message>
    <message>
        <source>More than {most} rows have this article number.</source>
        <translation>{most} से ज़्यादा पंक्तियों में यही आर्टिकल नंबर है।</translation>
    </message>
    <message>
        <source>Check which column has the article numbers, or split the table.</source>
        <translation>देख लें कि आर्टिकल नंबर किस स्तंभ में हैं, या तालिका को बाँट दें।</translation>
    </message>
    <message>
        <source>This new product has no name.</source>
        <translation>इस नए उत्पाद का कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write its name into the row.</source>
        <translation>पंक्ति में इसका नाम लिखें।</translation>
    </message>
    <message>
        <source>There is no product {sku} in the shop.</source>
        <translation>दुकान में उत्पाद {sku} नहीं है।</translation>
    </message>
    <message>
        <source>Import the product first, or correct the number.</source>
        <translation>पहले उत्पाद आयात करें, या नंबर सुधारें।</translation>
    </message>
    <message>
        <source>There is more of this kind ({count} in all).</source>
        <translation>ऐसा और भी है (कुल {count})।</translation>
    </message>
    <message>
        <source>Rows describe their product differently, and the first one counts: {examples} ({count} in all).</source>
        <translation>कुछ पंक्तियाँ अपने उत्पाद के बारे में अलग-अलग कहती हैं; पहली मानी गई: {examples} (कुल {count}).</translation>
    </message>
    <message>
        <source>Reviews that are known already were left out: of {examples} ({count} in all).</source>
        <translation>जो रिव्यू पहले से हैं वे छोड़ दिए गए: {examples} (कुल {count}).</translation>
    </message>
    <message>
        <source>Rows that repeat a size of their product count once: {examples} ({count} in all).</source>
        <translation>जो पंक्तियाँ वही साइज़ दोहराती हैं वे एक बार गिनी गईं: {examples} (कुल {count}).</translation>
    </message>
    <message>
        <source>Sizes were put in order, smallest first: {examples} ({count} in all).</source>
        <translation>साइज़ क्रम से रखे गए, सबसे छोटा पहले: {examples} (कुल {count}).</translation>
    </message>
    <message>
        <source>A bigger size is smaller somewhere, which should be checked: {examples} ({count} in all).</source>
        <translation>कोई बड़ा साइज़ कहीं छोटा है, इसे देख लें: {examples} (कुल {count}).</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>यह आयात पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Import the file again to have it once more.</source>
        <translation>इसे फिर पाने के लिए फ़ाइल दोबारा आयात करें।</translation>
    </message>
    <message>
        <source>{count} of what came with this import were changed later, such as {names}.</source>
        <translation>इस आयात से आए {count} बाद में बदले गए, जैसे {names}।</translation>
    </message>
    <message>
        <source>Nothing was taken back. Take back the later import first, or keep both as they are.</source>
        <translation>कुछ भी वापस नहीं लिया गया। पहले बाद वाला आयात वापस लें, या दोनों को जैसा है वैसा रखें।</translation>
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
        <source>{name} is not a picture that FitKiosk can read.</source>
        <translation>{name} ऐसी तस्वीर नहीं है जिसे FitKiosk पढ़ सके।</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or WebP, and choose that file.</source>
        <translation>इसे JPEG, PNG या WebP में सेव करें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{name} is damaged, or a part of it is missing.</source>
        <translation>{name} ख़राब है, या उसका कोई हिस्सा छूट गया है।</translation>
    </message>
    <message>
        <source>Copy it from where it came once more, or save it again as JPEG.</source>
        <translation>यह जहाँ से आई थी वहाँ से फिर कॉपी करें, या JPEG में फिर से सेव करें।</translation>
    </message>
    <message>
        <source>{name} is too large: a picture may have {megabytes} MB and {megapixels} million pixels.</source>
        <translation>{name} बहुत बड़ी है: तस्वीर ज़्यादा से ज़्यादा {megabytes} MB और {megapixels} मेगापिक्सल की हो सकती है।</translation>
    </message>
    <message>
        <source>Save it smaller; 2000 pixels on the longer side are plenty.</source>
        <translation>इसे छोटा करके सेव करें; लंबी तरफ़ 2000 पिक्सल काफ़ी हैं।</translation>
    </message>
    <message>
        <source>{name} lies outside the folder of the pictures.</source>
        <translation>{name} तस्वीरों के फ़ोल्डर से बाहर है।</translation>
    </message>
    <message>
        <source>Copy it into that folder, and give its name alone.</source>
        <translation>इसे उस फ़ोल्डर में कॉपी करें, और सिर्फ़ इसका नाम लिखें।</translation>
    </message>
    <message>
        <source>{name} is an address. Pictures are not fetched from the network.</source>
        <translation>{name} इंटरनेट का पता है। तस्वीरें नेटवर्क से नहीं ली जातीं।</translation>
    </message>
    <message>
        <source>Save the picture into a folder first, and give its name.</source>
        <translation>पहले तस्वीर को किसी फ़ोल्डर में सेव करें, और उसका नाम लिखें।</translation>
    </message>
    <message>
        <source>There is no picture {name} in the folder of the pictures.</source>
        <translation>तस्वीरों के फ़ोल्डर में {name} नाम की कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>Put it there, or choose the folder where it is.</source>
        <translation>उसे वहाँ रखें, या वह फ़ोल्डर चुनें जिसमें वह है।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation>देख लें कि फ़ाइल वहाँ है और उसे पढ़ने की अनुमति है।</translation>
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
        <source>Another product has the article number {sku}.</source>
        <translation>आर्टिकल नंबर {sku} किसी दूसरे उत्पाद का है।</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Give one of the two another number.</source>
        <translation>अभी कुछ सेव नहीं हुआ। दोनों में से एक को दूसरा नंबर दें।</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Correct it here, or take it from that product first.</source>
        <translation>अभी कुछ सेव नहीं हुआ। इसे यहाँ सुधारें, या पहले उस उत्पाद से हटाएँ।</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>यह खाली नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Type something, or undo the change.</source>
        <translation>कुछ लिखें, या बदलाव वापस लें।</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This cannot be a price.</source>
        <translation>यह दाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Type a number above 0, such as 1299.00, or leave it empty.</source>
        <translation>0 से बड़ी संख्या लिखें, जैसे 1299.00, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A digit of this barcode is wrong, or one is missing.</source>
        <translation>इस बारकोड का कोई अंक ग़लत है, या छूट गया है।</translation>
    </message>
    <message>
        <source>Type all digits under the bars, zeros at the beginning too, or leave it empty.</source>
        <translation>लकीरों के नीचे के सब अंक लिखें, शुरू के शून्य भी, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>No cloth stretches like this.</source>
        <translation>कोई कपड़ा इस तरह नहीं खिंचता।</translation>
    </message>
    <message>
        <source>Type by how many per cent it can be pulled longer, such as 20, or leave it empty.</source>
        <translation>लिखें कि कपड़ा कितने प्रतिशत खिंच सकता है, जैसे 20, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>This cannot be a figure of clothes or of a body.</source>
        <translation>यह कपड़ों या शरीर का नाप नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high} {unit}, or leave it empty.</source>
        <translation>{low} से {high} {unit} तक की संख्या लिखें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>This product has a size {label} already.</source>
        <translation>इस उत्पाद में साइज़ {label} पहले से है।</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>इसे दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>This type is not known.</source>
        <translation>यह प्रकार पता नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची में से एक चुनें।</translation>
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
        <source>This size chart has no version {number} (any more).</source>
        <translation>इस साइज़ चार्ट का संस्करण {number} (अब) नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one of its versions.</source>
        <translation>इसका कोई और संस्करण चुनें।</translation>
    </message>
    <message>
        <source>This size chart is not in the shop any more.</source>
        <translation>यह साइज़ चार्ट अब दुकान में नहीं है।</translation>
    </message>
    <message>
        <source>Open another one, or save yours as a new chart.</source>
        <translation>दूसरा खोलें, या अपना नए चार्ट के रूप में सहेजें।</translation>
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
        <source>There is no import with the number {number}.</source>
        <translation>नंबर {number} का कोई आयात नहीं है।</translation>
    </message>
    <message>
        <source>Look for it in the list of imports.</source>
        <translation>इसे आयातों की सूची में खोजें।</translation>
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
        <source>The printer did not take the pages.</source>
        <translation>प्रिंटर ने पन्ने नहीं लिए।</translation>
    </message>
    <message>
        <source>See whether it is on and has paper, or save them as a file.</source>
        <translation>देखें कि वह चालू है और उसमें काग़ज़ है, या उन्हें फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>The clipboard holds a picture, and figures cannot be read off pictures here.</source>
        <translation>क्लिपबोर्ड में तस्वीर है, और तस्वीरों से नाप यहाँ नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>Copy the table itself, or type the chart.</source>
        <translation>तालिका ही कॉपी करें, या चार्ट टाइप करें।</translation>
    </message>
    <message>
        <source>The other chart cannot be held against people.</source>
        <translation>दूसरा चार्ट लोगों से नहीं मिलाया जा सकता।</translation>
    </message>
    <message>
        <source>You are not remembered yet.</source>
        <translation>आपकी जानकारी अभी याद नहीं रखी गई है।</translation>
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
        <source>The scanner misread the code.</source>
        <translation>स्कैनर ने कोड ग़लत पढ़ा।</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile.</source>
        <translation>{file} इस बीच बदल गई।</translation>
    </message>
    <message>
        <source>Some letters could not be read; a mark stands in their place.</source>
        <translation>कुछ अक्षर पढ़े नहीं जा सके; उनकी जगह एक चिह्न है।</translation>
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
        <source>{size} fits better.</source>
        <translation>{size} ज़्यादा सही बैठता है।</translation>
    </message>
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
    <name>FactTable</name>
    <message>
        <source>What it says</source>
        <translation>क्या लिखा है</translation>
    </message>
    <message>
        <source>Of the product</source>
        <translation>उत्पाद के बारे में</translation>
    </message>
</context>
<context>
    <name>FilterVeil</name>
    <message>
        <source>What should it be?</source>
        <translation>कैसा चाहिए?</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ब्रांड</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
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
        <translation>यह दर्ज रहेगा कि किसी की जानकारी मिटाई गई और किसने मिटाई, पर यह नहीं कि वह कौन था। पहले सेव या प्रिंट की गई कॉपियाँ इससे नहीं मिटतीं: उन्हें भी नष्ट कर दें।</translation>
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
        <source>Size charts</source>
        <translation>साइज़ चार्ट</translation>
    </message>
    <message>
        <source>Check a chart before goods go on sale.</source>
        <translation>माल बिकने से पहले चार्ट जाँचें।</translation>
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
    <name>ImportController</name>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Answer the questions below the table first.</source>
        <translation>पहले तालिका के नीचे के सवालों के जवाब दें।</translation>
    </message>
    <message>
        <source>refused rows of {file}</source>
        <translation>{file} की अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ सेव करें</translation>
    </message>
    <message>
        <source>Saved as {file}. Correct the rows there, and import that file.</source>
        <translation>{file} नाम से सेव हो गया। वहाँ पंक्तियाँ सुधारें, और वह फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>{file} was taken back. The shop is as it was before.</source>
        <translation>{file} वापस ली गई। दुकान पहले जैसी है।</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>देखा जा रहा है कि क्या बदलेगा</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>आयात हो गया</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>यह बदलेगा</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} unchanged · {refused} refused</source>
        <translation>{new} नए · {changed} बदले · {same} वही · {refused} अस्वीकृत</translation>
    </message>
    <message>
        <source>{file}: products</source>
        <translation>{file}: उत्पाद</translation>
    </message>
    <message>
        <source>{file}: size charts</source>
        <translation>{file}: साइज़ चार्ट</translation>
    </message>
    <message>
        <source>{file}: reviews</source>
        <translation>{file}: रिव्यू</translation>
    </message>
    <message>
        <source>This is what the columns were taken for. Correct what is wrong; it is remembered for the next file of this seller.</source>
        <translation>स्तंभों को यह माना गया। जो ग़लत है उसे सुधारें; इस बेचने वाले की अगली फ़ाइल के लिए यह याद रहेगा।</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>देखें क्या बदलेगा</translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>%n उत्पाद आयात करें</numerusform>
            <numerusform>%n उत्पाद आयात करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n एंट्री आयात करें</numerusform>
            <numerusform>%n एंट्रियाँ आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>उत्पादों पर जाएँ</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>बेचने वाला</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदले</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>आर्टिकल नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>कितना पक्का</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>क्या दिखा</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>changed: {fields}</source>
        <translation>बदला: {fields}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>known</source>
        <translation>पता है</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>यह संस्करण वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Save as its next version</source>
        <translation>उसके अगले संस्करण के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>Remove this chart from the shop? Its products have no sizes from it then.</source>
        <translation>यह चार्ट दुकान से हटाएँ? फिर उसके उत्पादों को इससे साइज़ नहीं मिलेंगे।</translation>
    </message>
    <message>
        <source>Throw this chart away? The shop never had it.</source>
        <translation>यह चार्ट फेंक दें? यह दुकान में कभी नहीं था।</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>हाँ, हटाएँ</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>नहीं, रखें</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Each time the chart is saved, a version is kept.</source>
        <translation>हर बार चार्ट सहेजने पर एक संस्करण रखा जाता है।</translation>
    </message>
    <message>
        <source>The shop does not have this chart yet. What you do is kept as you work.</source>
        <translation>यह चार्ट अभी दुकान में नहीं है। आप जो करते हैं वह साथ-साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Nothing. The chart is as in this version.</source>
        <translation>कुछ नहीं। चार्ट इस संस्करण जैसा ही है।</translation>
    </message>
    <message>
        <source>What is different since version {number}</source>
        <translation>संस्करण {number} से क्या अलग है</translation>
    </message>
    <message>
        <source>What is different since the import</source>
        <translation>आयात से क्या अलग है</translation>
    </message>
    <message>
        <source>Remove from the shop</source>
        <translation>दुकान से हटाएँ</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>फेंक दें</translation>
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
    <name>LetterBoard</name>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>शिफ़्ट</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>अंक और चिह्न</translation>
    </message>
    <message>
        <source>Hindi letters</source>
        <translation>हिन्दी अक्षर</translation>
    </message>
    <message>
        <source>English letters</source>
        <translation>अंग्रेज़ी अक्षर</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Shift stays on</source>
        <translation>शिफ़्ट चालू है</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing is called that. Try fewer letters, or add a new product.</source>
        <translation>इस नाम का कुछ नहीं है। कम अक्षर लिखें, या नया उत्पाद जोड़ें।</translation>
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
        <source>Finish measuring first. Then {product} is opened.</source>
        <translation>पहले नाप पूरा करें। फिर {product} खुलेगा।</translation>
    </message>
    <message>
        <source>Finish measuring first. A fit pass would take the place of these lengths.</source>
        <translation>पहले नाप पूरा करें। फ़िट पास इन नापों की जगह ले लेगा।</translation>
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
        <translation>जो ब्रांड फ़िट आता है</translation>
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
    <name>Opening</name>
    <message>
        <source>Reading what was pasted…</source>
        <translation>चिपकाया हुआ पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>a sheet of the file</source>
        <translation>फ़ाइल की एक शीट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ब्रांड</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Which clothes</source>
        <translation>कौन-से कपड़े</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
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
        <source>Products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Size charts</source>
        <translation>साइज़ चार्ट</translation>
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
    <name>PictureRow</name>
    <message>
        <source>picture {number} of {count}</source>
        <translation>तस्वीर {number}, कुल {count}</translation>
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
    <name>PlanPage</name>
    <message>
        <source>Products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>अस्वीकृत पंक्तियाँ सेव करें…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>यह आयात वापस लें</translation>
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
        <source>Which size is yours?</source>
        <translation>आपका साइज़ कौन-सा है?</translation>
    </message>
    <message>
        <source>Three girths tell. It takes two minutes.</source>
        <translation>तीन नाप से पता चल जाएगा। बस दो मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>No fit advice</source>
        <translation>फ़िट की सलाह नहीं</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ज़रा रुकें…</translation>
    </message>
    <message>
        <source>No sizes known. Staff can add them, or a size chart of {brand}.</source>
        <translation>साइज़ पता नहीं। स्टाफ़ साइज़ जोड़ सकता है, या {brand} का साइज़ चार्ट।</translation>
    </message>
    <message>
        <source>From the size chart “{name}”.</source>
        <translation>साइज़ चार्ट “{name}” से।</translation>
    </message>
    <message>
        <source>Not known for: {sizes}</source>
        <translation>इनकी जानकारी नहीं: {sizes}</translation>
    </message>
</context>
<context>
    <name>ProductParts</name>
    <message>
        <source>Sizes</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Lengths in {unit}</source>
        <translation>लंबाइयाँ {unit} में</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>तस्वीरें जोड़ें</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>साइज़ जोड़ें</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>यह तस्वीर हटाएँ</translation>
    </message>
    <message>
        <source>Remove this size</source>
        <translation>यह साइज़ हटाएँ</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>आगे लाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>पीछे ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Sizes of the product</source>
        <translation>उत्पाद के साइज़</translation>
    </message>
    <message>
        <source>More of the product</source>
        <translation>उत्पाद के बारे में और</translation>
    </message>
    <message>
        <source>Drop pictures here, or press +.</source>
        <translation>तस्वीरें यहाँ छोड़ें, या + दबाएँ।</translation>
    </message>
    <message>
        <source>Pictures of the product; drop files here</source>
        <translation>उत्पाद की तस्वीरें; फ़ाइलें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>What was changed of the product</source>
        <translation>उत्पाद में क्या बदला गया</translation>
    </message>
</context>
<context>
    <name>ProductPicture</name>
    <message>
        <source>{product}, picture {number} of {count}</source>
        <translation>{product}, तस्वीर {number}, कुल {count}</translation>
    </message>
</context>
<context>
    <name>ProductTable</name>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ब्रांड</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>साइज़</translation>
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
        <source>Measure me to see my size</source>
        <translation>नापकर मेरा साइज़ बताएँ</translation>
    </message>
    <message>
        <source>My size</source>
        <translation>मेरा साइज़</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>रिव्यू</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>ऐसे ही और</translation>
    </message>
    <message>
        <source>Sizes and their figures</source>
        <translation>साइज़ और उनके नाप</translation>
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
        <source>What this rests on</source>
        <translation>यह सलाह किन बातों पर टिकी है</translation>
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
        <source>Article {sku}</source>
        <translation>आर्टिकल {sku}</translation>
    </message>
    <message>
        <source>Room in size {size}</source>
        <translation>साइज़ {size} में ढील</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>In which unit are the sizes?</source>
        <translation>साइज़ किस इकाई में हैं?</translation>
    </message>
    <message>
        <source>What do the figures measure?</source>
        <translation>नाप किसके हैं?</translation>
    </message>
    <message>
        <source>In which currency are the prices?</source>
        <translation>दाम किस करेंसी में हैं?</translation>
    </message>
    <message>
        <source>Of which brand is all of it?</source>
        <translation>यह सब किस ब्रांड का है?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Take {file} back? What came with it goes, what it changed is as before.</source>
        <translation>{file} को वापस लें? जो उसके साथ आया वह हट जाएगा, जो उसने बदला वह पहले जैसा होगा।</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>हाँ, वापस लें</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
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
    <name>Reporting</name>
    <message>
        <source>size chart</source>
        <translation>साइज़ चार्ट</translation>
    </message>
    <message>
        <source>Report (*.pdf);;Table (*.csv)</source>
        <translation>रिपोर्ट (*.pdf);;तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
</context>
<context>
    <name>ReviewsController</name>
    <message>
        <source>Asking around…</source>
        <translation>रिव्यू देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Nobody has told us yet how it fits. Try it on and be the first.</source>
        <translation>अभी किसी ने नहीं बताया कि यह कैसा फ़िट आता है। पहनकर देखें और सबसे पहले बताएँ।</translation>
    </message>
    <message>
        <source>{true} of {all} found it true to size.</source>
        <translation>{all} में से {true} को साइज़ सही लगा।</translation>
    </message>
    <message>
        <source>{tight} too tight, {loose} too loose.</source>
        <translation>{tight} को बहुत टाइट लगा, {loose} को बहुत ढीला।</translation>
    </message>
    <message>
        <source>{count} of them tried it on in this shop.</source>
        <translation>इनमें से {count} ने इसी दुकान में पहनकर देखा।</translation>
    </message>
    <message>
        <source>{stars} of 5 stars, {count} ratings.</source>
        <translation>5 में से {stars} स्टार, {count} रेटिंग।</translation>
    </message>
    <message>
        <source>Size {size}: {true} of {all}.</source>
        <translation>साइज़ {size}: {all} में से {true}।</translation>
    </message>
    <message>
        <source>{stars} of 5</source>
        <translation>5 में से {stars}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>साइज़ {size}</translation>
    </message>
    <message>
        <source>Thank you. It helps others to find their size ({size}: {felt}).</source>
        <translation>धन्यवाद। इससे दूसरों को अपना साइज़ चुनने में मदद मिलेगी ({size}: {felt})।</translation>
    </message>
    <message>
        <source>Where is size {size} {felt}?</source>
        <translation>साइज़ {size} कहाँ {felt} है?</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Tried on size {size}? How does it sit?</source>
        <translation>साइज़ {size} पहनकर देखा? कैसा बैठता है?</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Stop it? Nothing of the file is taken in then.</source>
        <translation>रोकें? तब फ़ाइल से कुछ भी नहीं लिया जाएगा।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>How far it is</source>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n product(s) are not saved</source>
        <translation>
            <numerusform>%n उत्पाद सेव नहीं हुआ</numerusform>
            <numerusform>%n उत्पाद सेव नहीं हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the changes, or give them up? Back goes on editing.</source>
        <translation>बदलाव सेव करें, या छोड़ दें? “वापस” से सुधारना जारी रहता है।</translation>
    </message>
</context>
<context>
    <name>ScanVeil</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>उत्पाद जोड़ें</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>इसे खोजें</translation>
    </message>
</context>
<context>
    <name>ScanningController</name>
    <message>
        <source>This code is not in the shop: {code}.</source>
        <translation>यह कोड दुकान में नहीं है: {code}.</translation>
    </message>
    <message>
        <source>Codes cannot be used on this page.</source>
        <translation>इस पेज पर कोड काम नहीं आते।</translation>
    </message>
    <message>
        <source>Nothing here was changed. Go to the shop, then scan it again.</source>
        <translation>यहाँ कुछ नहीं बदला। दुकान में जाकर इसे फिर से स्कैन करें।</translation>
    </message>
    <message>
        <source>A fit pass cannot be used on this page.</source>
        <translation>इस पेज पर फ़िट पास काम नहीं आता।</translation>
    </message>
    <message>
        <source>Nothing here was changed. Show it to the kiosk on its first page.</source>
        <translation>यहाँ कुछ नहीं बदला। इसे कियोस्क के पहले पेज पर दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>typing</source>
        <translation>टाइप करना</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>ठीक करना</translation>
    </message>
    <message>
        <source>adding sizes</source>
        <translation>साइज़ जोड़ना</translation>
    </message>
    <message>
        <source>removing sizes</source>
        <translation>साइज़ हटाना</translation>
    </message>
    <message>
        <source>moving a size</source>
        <translation>साइज़ खिसकाना</translation>
    </message>
    <message>
        <source>adding a column</source>
        <translation>स्तंभ जोड़ना</translation>
    </message>
    <message>
        <source>removing a column</source>
        <translation>स्तंभ हटाना</translation>
    </message>
    <message>
        <source>naming a column</source>
        <translation>स्तंभ का नाम रखना</translation>
    </message>
    <message>
        <source>saying what a column means</source>
        <translation>स्तंभ का मतलब बताना</translation>
    </message>
    <message>
        <source>saying what the chart is for</source>
        <translation>चार्ट किसके लिए है यह बताना</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>चिपकाना</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Enter edits a cell. F4 tells what a column means. Insert adds a size, and Ctrl and minus removes it. Alt and an arrow up or down moves it.</source>
        <translation>Enter से ख़ाना बदलें। F4 बताता है कि स्तंभ का क्या मतलब है। Insert से साइज़ जुड़ता है, Ctrl और घटाव से हटता है। Alt और ऊपर या नीचे के तीर से वह खिसकता है।</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>काटना</translation>
    </message>
    <message>
        <source>emptying cells</source>
        <translation>ख़ाने ख़ाली करना</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>चिपकाना</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>{header}: {meaning}</source>
        <translation>{header}: {meaning}</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>नया साइज़</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>साइज़ {size}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>{cell}: {text}</source>
        <translation>{cell}: {text}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>स्तंभ {number}</translation>
    </message>
    <message>
        <source>{header} of a new size</source>
        <translation>नए साइज़ का {header}</translation>
    </message>
    <message>
        <source>{header} of {size}</source>
        <translation>{size} का {header}</translation>
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
    <name>SimilarController</name>
    <message>
        <source>Looking around the shop…</source>
        <translation>दुकान में देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The shop has nothing like it that would fit.</source>
        <translation>दुकान में ऐसा और कुछ नहीं है जो फ़िट आए।</translation>
    </message>
</context>
<context>
    <name>SizeFigures</name>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>{girth} ({unit})</source>
        <translation>{girth} ({unit})</translation>
    </message>
</context>
<context>
    <name>SizeMatrixView</name>
    <message>
        <source>Sizes here by sizes in the other chart</source>
        <translation>यहाँ के साइज़ और दूसरे चार्ट के साइज़</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Down: this chart. Across: the other one. How many of 100 people take both.</source>
        <translation>नीचे की ओर: यह चार्ट। आड़े: दूसरा। 100 लोगों में से कितने दोनों लेते हैं।</translation>
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
    <name>SizeStockView</name>
    <message>
        <source>How many of each size to keep</source>
        <translation>हर साइज़ कितने रखें</translation>
    </message>
</context>
<context>
    <name>SizeTable</name>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Chest, {unit}</source>
        <translation>छाती, {unit}</translation>
    </message>
    <message>
        <source>Waist, {unit}</source>
        <translation>कमर, {unit}</translation>
    </message>
    <message>
        <source>Hip, {unit}</source>
        <translation>कूल्हा, {unit}</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>नाप किसका</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
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
    <name>StartPage</name>
    <message>
        <source>A file with products, size charts or reviews</source>
        <translation>उत्पादों, साइज़ चार्ट या रिव्यू की फ़ाइल</translation>
    </message>
    <message>
        <source>Choose it, or drop it here: CSV, TSV, Excel (.xlsx) or JSON. Nothing is taken in before you have seen what would change.</source>
        <translation>इसे चुनें, या यहाँ छोड़ें: CSV, TSV, Excel (.xlsx) या JSON। जब तक आप न देख लें कि क्या बदलेगा, कुछ भी नहीं लिया जाएगा।</translation>
    </message>
    <message>
        <source>Imports of before</source>
        <translation>पहले के आयात</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>अभी तक कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>यह आयात वापस लें</translation>
    </message>
    <message>
        <source>Check a size chart</source>
        <translation>साइज़ चार्ट जाँचें</translation>
    </message>
    <message>
        <source>Copy a table in a spreadsheet or on a web page and paste it here, or drop a file. You see what is wrong with it and whom it fits, before the goods go on sale.</source>
        <translation>स्प्रेडशीट या वेब पेज की तालिका कॉपी करके यहाँ चिपकाएँ, या फ़ाइल छोड़ें। माल बिकने से पहले आप देखते हैं कि उसमें क्या ग़लत है और वह किसे फ़िट होगा।</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Type a new chart</source>
        <translation>नया चार्ट टाइप करें</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>There is no chart yet. The one you paste is kept as you work.</source>
        <translation>अभी कोई चार्ट नहीं है। जो आप चिपकाते हैं वह काम के साथ-साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>एक उदाहरण देखें</translation>
    </message>
</context>
<context>
    <name>StockController</name>
    <message>
        <source>A new product with the code {code}. Undo takes it back.</source>
        <translation>कोड {code} वाला नया उत्पाद। “वापस लें” से हट जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n products: set for all of them</source>
        <translation>
            <numerusform>%n उत्पाद: सब पर लगाएँ</numerusform>
            <numerusform>%n उत्पाद: सब पर लगाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed of it yet.</source>
        <translation>इसमें अभी कुछ नहीं बदला गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are not saved yet.</source>
        <translation>
            <numerusform>%n उत्पाद अभी सेव नहीं हुआ।</numerusform>
            <numerusform>%n उत्पाद अभी सेव नहीं हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>तस्वीरें जोड़ें</translation>
    </message>
    <message>
        <source>Taking the pictures in…</source>
        <translation>तस्वीरें ली जा रही हैं…</translation>
    </message>
    <message>
        <source>Correct the red cells first. Nothing was saved yet.</source>
        <translation>पहले लाल खाने सुधारें। अभी कुछ सेव नहीं हुआ।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Save the changes first, then import.</source>
        <translation>पहले बदलाव सेव करें, फिर आयात करें।</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Name, brand, type, colour or number</source>
        <translation>नाम, ब्रांड, प्रकार, रंग या नंबर</translation>
    </message>
    <message>
        <source>Find products</source>
        <translation>उत्पाद खोजें</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation>जो पक्के नहीं, पहले</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>नया उत्पाद</translation>
    </message>
    <message>
        <source>Remove from the shop</source>
        <translation>दुकान से हटाएँ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Choose a product to see its sizes, pictures and history. Choose several to set the same for all of them.</source>
        <translation>साइज़, तस्वीरें और इतिहास देखने के लिए एक उत्पाद चुनें। सब पर एक साथ कुछ लगाने के लिए कई चुनें।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>दूसरा रखें</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>बदलाव छोड़ दें</translation>
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
    <name>TryOn</name>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
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
        <source>Size without a name</source>
        <translation>बिना नाम का साइज़</translation>
    </message>
    <message>
        <source>more than 99</source>
        <translation>99 से ज़्यादा</translation>
    </message>
    <message>
        <source>{none} of 100 find no size.</source>
        <translation>100 में से {none} को कोई साइज़ नहीं मिलता।</translation>
    </message>
    <message>
        <source>{title}: those without a size are among the smallest and the largest alike.</source>
        <translation>{title}: बिना साइज़ वाले सबसे छोटे और सबसे बड़े, दोनों तरफ़ हैं।</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>बदला: {fields}</translation>
    </message>
    <message>
        <source>Products were imported</source>
        <translation>उत्पाद आयात हुए</translation>
    </message>
    <message>
        <source>An import was taken back</source>
        <translation>आयात वापस लिया गया</translation>
    </message>
    <message>
        <source>Products were edited</source>
        <translation>उत्पाद सुधारे गए</translation>
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
        <source>Clothes tried on</source>
        <translation>पहनकर देखे कपड़े</translation>
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
        <source>Everyone</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>बच्चे</translation>
    </message>
    <message>
        <source>garment</source>
        <translation>कपड़ा</translation>
    </message>
    <message>
        <source>body</source>
        <translation>शरीर</translation>
    </message>
    <message>
        <source>laid flat</source>
        <translation>बिछाकर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>said</source>
        <translation>बताया हुआ</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>शायद</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>आर्टिकल नंबर</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>ब्रांड</translation>
    </message>
    <message>
        <source>type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>who wears it</source>
        <translation>कौन पहनता है</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>name of the colour</source>
        <translation>रंग का नाम</translation>
    </message>
    <message>
        <source>price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>करेंसी</translation>
    </message>
    <message>
        <source>description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>material</source>
        <translation>कपड़ा</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>खिंचाव</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>कितना पक्का</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>बिना साइन इन</translation>
    </message>
    <message>
        <source>{when}: with the file {file}, by {who}</source>
        <translation>{when}: फ़ाइल {file} से, {who}</translation>
    </message>
    <message>
        <source>{when}: with the file {file}, by {who}; taken back later</source>
        <translation>{when}: फ़ाइल {file} से, {who}; बाद में वापस लिया गया</translation>
    </message>
    <message>
        <source>{when}: by hand, by {who}</source>
        <translation>{when}: हाथ से, {who}</translation>
    </message>
    <message>
        <source>{told}: taken into the shop</source>
        <translation>{told}: दुकान में लिया गया</translation>
    </message>
    <message>
        <source>{told}: {fields}</source>
        <translation>{told}: {fields}</translation>
    </message>
    <message>
        <source>{when}; taken back later</source>
        <translation>{when}; बाद में वापस लिया गया</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>आर्टिकल नंबर</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ब्रांड</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Who wears it</source>
        <translation>कौन पहनता है</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>करेंसी</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>कपड़ा</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>खिंचाव</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>to keep, of 100</source>
        <translation>रखने हैं, 100 में से</translation>
    </message>
    <message>
        <source>take it, of 100 people</source>
        <translation>लेते हैं, 100 लोगों में से</translation>
    </message>
    <message>
        <source>figures are missing</source>
        <translation>नाप नहीं हैं</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>बिना नाम का</translation>
    </message>
    <message>
        <source>Size chart: {name}</source>
        <translation>साइज़ चार्ट: {name}</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Set aside, as no sizes</source>
        <translation>अलग रखा, साइज़ नहीं</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Checked as</source>
        <translation>किस रूप में जाँचा</translation>
    </message>
    <message>
        <source>Stretch of the cloth</source>
        <translation>कपड़े का खिंचाव</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>जाँच की तारीख़</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>The whole chart</source>
        <translation>पूरा चार्ट</translation>
    </message>
    <message>
        <source>The numbers are those of the findings below.</source>
        <translation>संख्याएँ नीचे की बातों की हैं।</translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>ठीक करने लायक कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Why it matters: {why}</source>
        <translation>क्यों ज़रूरी है: {why}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>क्या करें: {remedy}</translation>
    </message>
    <message>
        <source>Whom it fits: {audience}</source>
        <translation>किसे फ़िट: {audience}</translation>
    </message>
    <message>
        <source>Who takes which size</source>
        <translation>कौन कौन-सा साइज़ लेता है</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>क्या बदलने से क्या होगा</translation>
    </message>
    <message>
        <source>Bust / waist / hip in the middle</source>
        <translation>बीच का सीना / कमर / कूल्हा</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>काम में नहीं</translation>
    </message>
    <message>
        <source>size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Whose figures are {columns}? They were taken for the body&apos;s.</source>
        <translation>{columns} किसके नाप हैं? इन्हें शरीर का माना गया है।</translation>
    </message>
    <message>
        <source>In which unit are {columns}?</source>
        <translation>{columns} किस इकाई में हैं?</translation>
    </message>
    <message>
        <source>Which waist is {columns}?</source>
        <translation>{columns} कौन-सी कमर है?</translation>
    </message>
    <message>
        <source>What does {columns} measure?</source>
        <translation>{columns} क्या नापता है?</translation>
    </message>
    <message>
        <source>The body&apos;s</source>
        <translation>शरीर के</translation>
    </message>
    <message>
        <source>The garment&apos;s</source>
        <translation>कपड़े के</translation>
    </message>
    <message>
        <source>Laid flat</source>
        <translation>बिछाया हुआ</translation>
    </message>
    <message>
        <source>The natural waist</source>
        <translation>असली कमर</translation>
    </message>
    <message>
        <source>Where trousers are worn</source>
        <translation>जहाँ पतलून पहनते हैं</translation>
    </message>
    <message>
        <source>Chart without a name</source>
        <translation>बिना नाम का चार्ट</translation>
    </message>
    <message>
        <source>All clothes</source>
        <translation>सब कपड़े</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>सहेजा नहीं</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>जैसा फ़ाइल से आया</translation>
    </message>
    <message>
        <source>{number}, as {restored}</source>
        <translation>{number}, {restored} जैसा</translation>
    </message>
    <message>
        <source>{header} of {size}: {before} became {after}</source>
        <translation>{size} का {header}: {before} से {after} हुआ</translation>
    </message>
    <message>
        <source>Size {size} was added</source>
        <translation>साइज़ {size} जोड़ा गया</translation>
    </message>
    <message>
        <source>Size {size} was taken out</source>
        <translation>साइज़ {size} निकाला गया</translation>
    </message>
    <message>
        <source>Size {size} was moved</source>
        <translation>साइज़ {size} खिसकाया गया</translation>
    </message>
    <message>
        <source>Column {after} was added</source>
        <translation>स्तंभ {after} जोड़ा गया</translation>
    </message>
    <message>
        <source>Column {before} was taken out</source>
        <translation>स्तंभ {before} निकाला गया</translation>
    </message>
    <message>
        <source>Column {before} is called {after}</source>
        <translation>स्तंभ {before} का नाम अब {after} है</translation>
    </message>
    <message>
        <source>{header}: {before} became {after}</source>
        <translation>{header}: {before} से {after} हुआ</translation>
    </message>
    <message>
        <source>{fact}: {before} became {after}</source>
        <translation>{fact}: {before} से {after} हुआ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}, “{text}”: {why}</source>
        <translation>पंक्ति {number}, “{text}”: {why}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ग़लती</numerusform>
            <numerusform>%n ग़लतियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>स्तंभ {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>साइज़ {size}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>{header} of {size}</source>
        <translation>{size} का {header}</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>संख्या नहीं</translation>
    </message>
    <message>
        <source>Range the wrong way round</source>
        <translation>दायरा उल्टा</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>दूसरी इकाई</translation>
    </message>
    <message>
        <source>Columns exchanged</source>
        <translation>स्तंभ आपस में बदले</translation>
    </message>
    <message>
        <source>Rows exchanged</source>
        <translation>पंक्तियाँ आपस में बदलीं</translation>
    </message>
    <message>
        <source>Slip of the finger</source>
        <translation>उंगली की चूक</translation>
    </message>
    <message>
        <source>Size comes twice</source>
        <translation>साइज़ दो बार</translation>
    </message>
    <message>
        <source>Same figures, two sizes</source>
        <translation>एक नाप, दो साइज़</translation>
    </message>
    <message>
        <source>Sizes out of order</source>
        <translation>साइज़ क्रम में नहीं</translation>
    </message>
    <message>
        <source>Bigger size is smaller</source>
        <translation>बड़ा साइज़ छोटा है</translation>
    </message>
    <message>
        <source>Bigger size is no bigger</source>
        <translation>बड़ा साइज़ बड़ा नहीं</translation>
    </message>
    <message>
        <source>Uneven steps</source>
        <translation>क़दम बराबर नहीं</translation>
    </message>
    <message>
        <source>Gap between sizes</source>
        <translation>साइज़ों के बीच ख़ाली जगह</translation>
    </message>
    <message>
        <source>Sizes overlap</source>
        <translation>साइज़ एक-दूसरे पर</translation>
    </message>
    <message>
        <source>Range too wide</source>
        <translation>दायरा बहुत चौड़ा</translation>
    </message>
    <message>
        <source>No body is like that</source>
        <translation>ऐसा शरीर नहीं होता</translation>
    </message>
    <message>
        <source>Body or garment?</source>
        <translation>शरीर या कपड़ा?</translation>
    </message>
    <message>
        <source>Too little or too much room</source>
        <translation>ढील कम या ज़्यादा</translation>
    </message>
    <message>
        <source>Unusual for this label</source>
        <translation>इस लेबल के लिए अजीब</translation>
    </message>
    <message>
        <source>Stretch that is not used</source>
        <translation>खिंचाव काम में नहीं</translation>
    </message>
    <message>
        <source>Figures are missing</source>
        <translation>नाप नहीं हैं</translation>
    </message>
    <message>
        <source>Column nobody explained</source>
        <translation>अनजान स्तंभ</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>1 से कम</translation>
    </message>
    <message numerus="yes">
        <source>%n of 100 women</source>
        <translation>
            <numerusform>100 में से %n महिला</numerusform>
            <numerusform>100 में से %n महिलाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Who finds no size</source>
        <translation>किसे साइज़ नहीं मिलता</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या ग़लत है</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>यह क्यों मायने रखता है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Whose figures are {columns}? They were taken for the garment&apos;s.</source>
        <translation>{columns} के नाप किसके हैं? इन्हें कपड़े के माना गया।</translation>
    </message>
    <message>
        <source>Whose figures are {columns}? They were taken for widths laid flat.</source>
        <translation>{columns} के नाप किसके हैं? इन्हें बिछाकर नापी चौड़ाई माना गया।</translation>
    </message>
    <message>
        <source>Who wears these sizes? They were taken for women&apos;s.</source>
        <translation>ये साइज़ कौन पहनता है? इन्हें महिलाओं का माना गया।</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Make it {text}</source>
        <translation>{text} करें</translation>
    </message>
    <message>
        <source>The chart has {errors}. Until that is mended, this may be wrong.</source>
        <translation>चार्ट की जाँच: {errors}। ठीक होने तक यह ग़लत हो सकता है।</translation>
    </message>
    <message>
        <source>Laid flat or all around</source>
        <translation>बिछाकर या पूरे घेरे में</translation>
    </message>
    <message numerus="yes">
        <source>%n of 100 men</source>
        <translation>
            <numerusform>100 में से %n पुरुष</numerusform>
            <numerusform>100 में से %n पुरुष</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than 1 of 100 women</source>
        <translation>100 में से 1 से कम महिलाएँ</translation>
    </message>
    <message>
        <source>fewer than 1 of 100 men</source>
        <translation>100 में से 1 से कम पुरुष</translation>
    </message>
    <message>
        <source>A size fits {some} of 100 women; two or more sizes fit {two} of them.</source>
        <translation>100 में से {some} महिलाओं को कोई साइज़ फ़िट होता है; उनमें {two} को दो या ज़्यादा।</translation>
    </message>
    <message>
        <source>A size fits {some} of 100 men; two or more sizes fit {two} of them.</source>
        <translation>100 में से {some} पुरुषों को कोई साइज़ फ़िट होता है; उनमें {two} को दो या ज़्यादा।</translation>
    </message>
    <message>
        <source>A size fits {some} of 100 women, and never two.</source>
        <translation>100 में से {some} महिलाओं को कोई साइज़ फ़िट होता है, दो कभी नहीं।</translation>
    </message>
    <message>
        <source>A size fits {some} of 100 men, and never two.</source>
        <translation>100 में से {some} पुरुषों को कोई साइज़ फ़िट होता है, दो कभी नहीं।</translation>
    </message>
    <message>
        <source>No size fits any of 100 women.</source>
        <translation>100 में से किसी महिला को कोई साइज़ फ़िट नहीं होता।</translation>
    </message>
    <message>
        <source>No size fits any of 100 men.</source>
        <translation>100 में से किसी पुरुष को कोई साइज़ फ़िट नहीं होता।</translation>
    </message>
    <message>
        <source>one size: {share}</source>
        <translation>एक साइज़: {share}</translation>
    </message>
    <message>
        <source>two or more: {share}</source>
        <translation>दो या ज़्यादा: {share}</translation>
    </message>
    <message>
        <source>none: {share}</source>
        <translation>कोई नहीं: {share}</translation>
    </message>
    <message>
        <source>{count} more of 100 than before</source>
        <translation>100 में से {count} पहले से ज़्यादा</translation>
    </message>
    <message>
        <source>{count} fewer of 100 than before</source>
        <translation>100 में से {count} पहले से कम</translation>
    </message>
    <message>
        <source>Smaller than {size} at the {zone}: {people}, around {body}.</source>
        <translation>{zone} पर {size} से छोटे: {people}, क़रीब {body}।</translation>
    </message>
    <message>
        <source>Larger than {size} at the {zone}: {people}, around {body}.</source>
        <translation>{zone} पर {size} से बड़े: {people}, क़रीब {body}।</translation>
    </message>
    <message>
        <source>Between {size} and {other_size} at the {zone}: {people}, around {body}.</source>
        <translation>{zone} पर {size} और {other_size} के बीच: {people}, क़रीब {body}।</translation>
    </message>
    <message>
        <source>Large at the {zone} for their {other}: {people}, around {body}. The {zone} needs {size}, where {other_size} would do for the {other}.</source>
        <translation>{other} के लिए {zone} बड़ा: {people}, क़रीब {body}। {zone} को {size} चाहिए, जबकि {other} के लिए {other_size} काफ़ी है।</translation>
    </message>
    <message>
        <source>{up} over {across}</source>
        <translation>{across} के साथ {up}</translation>
    </message>
    <message>
        <source>most find a size</source>
        <translation>ज़्यादातर को साइज़ मिलता है</translation>
    </message>
    <message>
        <source>about half do</source>
        <translation>क़रीब आधों को</translation>
    </message>
    <message>
        <source>few do</source>
        <translation>कम को</translation>
    </message>
    <message>
        <source>the fuller, the more people</source>
        <translation>जितना भरा, उतने लोग</translation>
    </message>
    <message>
        <source>a size, on the body it is made for</source>
        <translation>साइज़, जिस शरीर के लिए बना है</translation>
    </message>
    <message>
        <source>{title}: everyone here finds a size.</source>
        <translation>{title}: यहाँ सबको साइज़ मिलता है।</translation>
    </message>
    <message>
        <source>{title}: those without a size mostly have {up_span} at the {up} and {across_span} at the {across}.</source>
        <translation>{title}: जिन्हें साइज़ नहीं मिलता उनका {up} ज़्यादातर {up_span} और {across} {across_span} होता है।</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} से {high} {unit}</translation>
    </message>
    <message>
        <source>Sizes from {first} to {last}.</source>
        <translation>{first} से {last} तक साइज़।</translation>
    </message>
    <message>
        <source>One size: {first}.</source>
        <translation>एक साइज़: {first}।</translation>
    </message>
    <message>
        <source>Outside the picture: {sizes}.</source>
        <translation>चित्र के बाहर: {sizes}।</translation>
    </message>
    <message>
        <source>Of 100 women, so many take each size: {sizes}.</source>
        <translation>100 महिलाओं में हर साइज़ इतनी लेती हैं: {sizes}।</translation>
    </message>
    <message>
        <source>Of 100 men, so many take each size: {sizes}.</source>
        <translation>100 पुरुषों में हर साइज़ इतने लेते हैं: {sizes}।</translation>
    </message>
    <message>
        <source>For 100 customers who find a size: {sizes}.</source>
        <translation>साइज़ पाने वाले 100 ग्राहकों के लिए: {sizes}।</translation>
    </message>
    <message>
        <source>Left out, since figures are missing: {sizes}.</source>
        <translation>नाप न होने से छोड़े गए: {sizes}।</translation>
    </message>
    <message>
        <source>{size} larger by {by}</source>
        <translation>{size}, {by} बड़ा</translation>
    </message>
    <message>
        <source>{size} smaller by {by}</source>
        <translation>{size}, {by} छोटा</translation>
    </message>
    <message>
        <source>A size below {size}</source>
        <translation>{size} से नीचे एक साइज़</translation>
    </message>
    <message>
        <source>A size above {size}</source>
        <translation>{size} से ऊपर एक साइज़</translation>
    </message>
    <message>
        <source>A size between {size} and {other}</source>
        <translation>{size} और {other} के बीच एक साइज़</translation>
    </message>
    <message>
        <source>Without {size}</source>
        <translation>{size} के बिना</translation>
    </message>
    <message>
        <source>nobody gains or loses a size.</source>
        <translation>किसी का साइज़ न बढ़ता है न घटता है।</translation>
    </message>
    <message>
        <source>a size for {count} more of 100, {some} in all.</source>
        <translation>100 में से {count} और को साइज़, कुल {some}।</translation>
    </message>
    <message>
        <source>hardly anyone gains a size.</source>
        <translation>शायद ही किसी को नया साइज़ मिले।</translation>
    </message>
    <message>
        <source>a size for {count} fewer of 100, {some} in all.</source>
        <translation>100 में से {count} कम को साइज़, कुल {some}।</translation>
    </message>
    <message>
        <source>hardly anyone loses a size.</source>
        <translation>शायद ही किसी का साइज़ जाए।</translation>
    </message>
    <message>
        <source>Worked out for {people} people drawn from surveys ({source}), not from your customers.</source>
        <translation>सर्वेक्षणों से लिए {people} लोगों पर हिसाब ({source}), आपके ग्राहकों पर नहीं।</translation>
    </message>
    <message>
        <source>The same label in both: {people}.</source>
        <translation>दोनों में एक ही लेबल: {people}।</translation>
    </message>
    <message>
        <source>Another label: {people}.</source>
        <translation>दूसरा लेबल: {people}।</translation>
    </message>
    <message>
        <source>A size only in the other chart: {people}.</source>
        <translation>सिर्फ़ दूसरे चार्ट में साइज़: {people}।</translation>
    </message>
    <message>
        <source>A size only in this chart: {people}.</source>
        <translation>सिर्फ़ इस चार्ट में साइज़: {people}।</translation>
    </message>
    <message>
        <source>No size in either: {people}.</source>
        <translation>किसी में साइज़ नहीं: {people}।</translation>
    </message>
    <message>
        <source>Your {size} has no match there: no size fits {share} of 100 of its people.</source>
        <translation>आपके {size} का वहाँ जोड़ नहीं: उसके 100 में से {share} लोगों को कोई साइज़ फ़िट नहीं होता।</translation>
    </message>
    <message>
        <source>Your {size} is their {other}, for {share} of 100 of its people.</source>
        <translation>आपका {size} उनका {other} है, उसके 100 में से {share} लोगों के लिए।</translation>
    </message>
    <message>
        <source>A size chart was saved</source>
        <translation>साइज़ चार्ट सहेजा गया</translation>
    </message>
    <message>
        <source>A size chart was removed</source>
        <translation>साइज़ चार्ट हटाया गया</translation>
    </message>
    <message>
        <source>A check of size charts was switched on or off</source>
        <translation>साइज़ चार्ट की कोई जाँच चालू या बंद की गई</translation>
    </message>
    <message>
        <source>All sizes in one cell</source>
        <translation>एक खाने में सब साइज़</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>छाती</translation>
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
        <source>Chest, least</source>
        <translation>छाती, कम से कम</translation>
    </message>
    <message>
        <source>Chest, most</source>
        <translation>छाती, ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>Waist, least</source>
        <translation>कमर, कम से कम</translation>
    </message>
    <message>
        <source>Waist, most</source>
        <translation>कमर, ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>Hip, least</source>
        <translation>कूल्हा, कम से कम</translation>
    </message>
    <message>
        <source>Hip, most</source>
        <translation>कूल्हा, ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>What figures are of</source>
        <translation>नाप किसके हैं</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Name of a size chart</source>
        <translation>साइज़ चार्ट का नाम</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>रिव्यू</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>How it fitted</source>
        <translation>कैसा आया</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>{what} of size {size}</source>
        <translation>साइज़ {size}: {what}</translation>
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
        <source>Other things</source>
        <translation>बाकी चीज़ें</translation>
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
        <source>No sizes known</source>
        <translation>साइज़ पता नहीं</translation>
    </message>
    <message>
        <source>under {price}</source>
        <translation>{price} से कम</translation>
    </message>
    <message>
        <source>{price} and more</source>
        <translation>{price} या ज़्यादा</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} से {high}</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>सबसे मिलता-जुलता</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>सबसे अच्छा फ़िट</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>सबसे कम दाम</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>सबसे ज़्यादा दाम</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नया</translation>
    </message>
    <message>
        <source>Bust</source>
        <translation>सीना</translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation>सीने के नीचे</translation>
    </message>
    <message>
        <source>Trouser waist</source>
        <translation>पतलून की कमर</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>भीतरी लंबाई</translation>
    </message>
    <message>
        <source>Foot length</source>
        <translation>पैर की लंबाई</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>कोई और लंबाई</translation>
    </message>
    <message>
        <source>letter sizes</source>
        <translation>अक्षर साइज़</translation>
    </message>
    <message>
        <source>EU sizes</source>
        <translation>EU साइज़</translation>
    </message>
    <message>
        <source>UK sizes</source>
        <translation>UK साइज़</translation>
    </message>
    <message>
        <source>US sizes</source>
        <translation>US साइज़</translation>
    </message>
    <message>
        <source>Indian sizes</source>
        <translation>भारतीय साइज़</translation>
    </message>
    <message>
        <source>number sizes</source>
        <translation>अंक साइज़</translation>
    </message>
    <message>
        <source>figure or range</source>
        <translation>नाप या दायरा</translation>
    </message>
    <message>
        <source>least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>most</source>
        <translation>ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ग़लती</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>the garment</source>
        <translation>कपड़ा</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>शरीर</translation>
    </message>
    <message>
        <source>the garment laid flat</source>
        <translation>बिछाया हुआ कपड़ा</translation>
    </message>
    <message>
        <source>Girths of the finished garment, as the seller gives them.</source>
        <translation>तैयार कपड़े के नाप, जैसे बेचने वाले ने दिए।</translation>
    </message>
    <message>
        <source>Girths of the body that each size is made for.</source>
        <translation>उस शरीर के नाप जिसके लिए हर साइज़ बना है।</translation>
    </message>
    <message>
        <source>The garment laid flat: half of its girths.</source>
        <translation>कपड़े को बिछाकर लिए नाप: पूरे घेरे का आधा।</translation>
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
<context>
    <name>WorkPage</name>
    <message>
        <source>The chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Whom it fits</source>
        <translation>किसे फ़िट</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>साइज़ जोड़ें</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>स्तंभ जोड़ें</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>चुना हुआ हटाएँ</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>रिपोर्ट छापें</translation>
    </message>
</context>
<context>
    <name>ZoomVeil</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>और पास</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>और दूर</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>पिछली तस्वीर</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>अगली तस्वीर</translation>
    </message>
    <message>
        <source>The picture, large</source>
        <translation>तस्वीर, बड़ी</translation>
    </message>
</context>
</TS>
