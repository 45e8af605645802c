<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n cost(s) are left out: their rate of exchange is not known.</source>
        <translation>
            <numerusform>%n cost is left out: its rate of exchange is not known.</numerusform>
            <numerusform>%n costs are left out: their rates of exchange are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) met</source>
        <translation>
            <numerusform>%n goal met</numerusform>
            <numerusform>%n goals met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on pace or ahead</source>
        <translation>
            <numerusform>%n on pace or ahead</numerusform>
            <numerusform>%n on pace or ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind or missed</source>
        <translation>
            <numerusform>%n behind or missed</numerusform>
            <numerusform>%n behind or missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measurable yet</source>
        <translation>
            <numerusform>%n not measurable yet</numerusform>
            <numerusform>%n not measurable yet</numerusform>
        </translation>
    </message>
</context>
</TS>
