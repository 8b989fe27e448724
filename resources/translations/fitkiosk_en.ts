<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BenchController</name>
    <message numerus="yes">
        <source>%n column(s) had no room: add a column first.</source>
        <translation>
            <numerusform>%n column had no room: add a column first.</numerusform>
            <numerusform>%n columns had no room: add a column first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are still in it, and customers would be told wrong sizes. Save again to keep it as it is.</source>
        <translation>
            <numerusform>%n error is still in it, and customers would be told wrong sizes. Save again to keep it as it is.</numerusform>
            <numerusform>%n errors are still in it, and customers would be told wrong sizes. Save again to keep it as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as version {number}. %n product(s) use it.</source>
        <translation>
            <numerusform>Saved as version {number}. %n product uses it.</numerusform>
            <numerusform>Saved as version {number}. %n products use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside</source>
        <translation>
            <numerusform>%n row set aside</numerusform>
            <numerusform>%n rows set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedTable</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message numerus="yes">
        <source>%n set(s) of girths.</source>
        <translation>
            <numerusform>%n set of girths.</numerusform>
            <numerusform>%n sets of girths.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message numerus="yes">
        <source>%n set(s) of girths</source>
        <translation>
            <numerusform>%n set of girths</numerusform>
            <numerusform>%n sets of girths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message numerus="yes">
        <source>%n set(s) of girths.</source>
        <translation>
            <numerusform>%n set of girths.</numerusform>
            <numerusform>%n sets of girths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them dated ahead of today.</source>
        <translation>
            <numerusform>%n of them dated ahead of today.</numerusform>
            <numerusform>%n of them dated ahead of today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>Import %n product</numerusform>
            <numerusform>Import %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message numerus="yes">
        <source>About {error} over %n girth(s).</source>
        <translation>
            <numerusform>About {error} over %n girth.</numerusform>
            <numerusform>About {error} over %n girths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {error} over %n girth(s). Hold the tape level, and take your time.</source>
        <translation>
            <numerusform>About {error} over %n girth. Hold the tape level, and take your time.</numerusform>
            <numerusform>About {error} over %n girths. Hold the tape level, and take your time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeController</name>
    <message numerus="yes">
        <source>Saved. %n person(s) erased.</source>
        <translation>
            <numerusform>Saved. %n person erased.</numerusform>
            <numerusform>Saved. %n people erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n sizes found</source>
        <translation>
            <numerusform>%n size found</numerusform>
            <numerusform>%n sizes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RememberingSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n product(s) are not saved</source>
        <translation>
            <numerusform>%n product is not saved</numerusform>
            <numerusform>%n products are not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockController</name>
    <message numerus="yes">
        <source>%n products: set for all of them</source>
        <translation>
            <numerusform>%n product: set for all of them</numerusform>
            <numerusform>%n products: set for all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are not saved yet.</source>
        <translation>
            <numerusform>%n product is not saved yet.</numerusform>
            <numerusform>%n products are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAwayController</name>
    <message numerus="yes">
        <source>%n sizes found</source>
        <translation>
            <numerusform>%n size found</numerusform>
            <numerusform>%n sizes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 100 women</source>
        <translation>
            <numerusform>%n of 100 women</numerusform>
            <numerusform>%n of 100 women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 100 men</source>
        <translation>
            <numerusform>%n of 100 men</numerusform>
            <numerusform>%n of 100 men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
</TS>
