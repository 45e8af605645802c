<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Behind</name>
    <message numerus="yes">
        <source>%n day(s) are left out, for which only one side of the ratio was reported.</source>
        <translation>
            <numerusform>%n day is left out, for which only one side of the ratio was reported.</numerusform>
            <numerusform>%n days are left out, for which only one side of the ratio was reported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>%Ln row imported from %1.</numerusform>
            <numerusform>%Ln rows imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln row could not be read and was left out.</numerusform>
            <numerusform>%Ln rows could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) do not count: payments that failed or are open, and tests.</source>
        <translation>
            <numerusform>%Ln row does not count: a payment that failed or is open, or a test.</numerusform>
            <numerusform>%Ln rows do not count: payments that failed or are open, and tests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are held back because their month is closed.</source>
        <translation>
            <numerusform>%Ln row is held back because its month is closed.</numerusform>
            <numerusform>%Ln rows are held back because their month is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %1 was taken back: %Ln row(s) went.</source>
        <translation>
            <numerusform>The import of %1 was taken back: %Ln row went.</numerusform>
            <numerusform>The import of %1 was taken back: %Ln rows went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) show again what they said before.</source>
        <translation>
            <numerusform>%Ln row shows again what it said before.</numerusform>
            <numerusform>%Ln rows show again what they said before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoiChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>and %n more note</numerusform>
            <numerusform>and %n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoiText</name>
    <message numerus="yes">
        <source>ROI %1 for %n channel(s), %2 to %3.</source>
        <extracomment>%1 is &quot;by month&quot;, &quot;by week&quot; …; %2 and %3 the first and last of them</extracomment>
        <translation>
            <numerusform>ROI %1 for %n channel, %2 to %3.</numerusform>
            <numerusform>ROI %1 for %n channels, %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) below break-even.</source>
        <translation>
            <numerusform>%n channel below break-even.</numerusform>
            <numerusform>%n channels below break-even.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audience(s)</source>
        <translation>
            <numerusform>%n audience</numerusform>
            <numerusform>%n audiences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::CampaignForm</name>
    <message numerus="yes">
        <source>Empty: %n day(s), as the workspace.</source>
        <translation>
            <numerusform>Empty: %n day, as the workspace.</numerusform>
            <numerusform>Empty: %n days, as the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s).</source>
        <translation>
            <numerusform>At most %n day.</numerusform>
            <numerusform>At most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::CostsPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::DriverListModel</name>
    <message numerus="yes">
        <source>%n other channel(s): %1</source>
        <translation>
            <numerusform>%n other channel: %1</numerusform>
            <numerusform>%n other channels: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln file</numerusform>
            <numerusform>&amp;Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) leave something open: select one to answer</source>
        <translation>
            <numerusform>%Ln file leaves something open: select it to answer</numerusform>
            <numerusform>%Ln files leave something open: select one to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported.</source>
        <translation>
            <numerusform>%Ln file imported.</numerusform>
            <numerusform>%Ln files imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read</source>
        <translation>
            <numerusform>%Ln row cannot be read</numerusform>
            <numerusform>%Ln rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::KpiPage</name>
    <message numerus="yes">
        <source>%n past campaign(s)</source>
        <translation>
            <numerusform>%n past campaign</numerusform>
            <numerusform>%n past campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) before</source>
        <translation>
            <numerusform>%n period before</numerusform>
            <numerusform>%n periods before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::KpiTableModel</name>
    <message numerus="yes">
        <source>%n day(s) left out, for which only one side of the ratio was reported</source>
        <translation>
            <numerusform>%n day left out, for which only one side of the ratio was reported</numerusform>
            <numerusform>%n days left out, for which only one side of the ratio was reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::MonthSheetPage</name>
    <message numerus="yes">
        <source>%n cost(s) copied.</source>
        <translation>
            <numerusform>%n cost copied.</numerusform>
            <numerusform>%n costs copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of ad spend copied.</source>
        <translation>
            <numerusform>%n value of ad spend copied.</numerusform>
            <numerusform>%n values of ad spend copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::NameChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::NumberEdit</name>
    <message numerus="yes">
        <source>At most %n decimal(s).</source>
        <translation>
            <numerusform>At most %n decimal.</numerusform>
            <numerusform>At most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::PastImports</name>
    <message numerus="yes">
        <source>%Ln import(s)</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::ResultsPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::SheetModel</name>
    <message numerus="yes">
        <source>paste %n cell(s)</source>
        <translation>
            <numerusform>paste %n cell</numerusform>
            <numerusform>paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read: they are marked, and nothing was stored for them.</source>
        <translation>
            <numerusform>%n cell could not be read: it is marked, and nothing was stored for it.</numerusform>
            <numerusform>%n cells could not be read: they are marked, and nothing was stored for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the sheet and were left out.</source>
        <translation>
            <numerusform>%n cell did not fit into the sheet and was left out.</numerusform>
            <numerusform>%n cells did not fit into the sheet and were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
