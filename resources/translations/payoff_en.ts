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
    <name>CloseWords</name>
    <message numerus="yes">
        <source>%n row(s) came in after the month was closed. They count in no figure.</source>
        <translation>
            <numerusform>%n row came in after the month was closed. It counts in no figure.</numerusform>
            <numerusform>%n rows came in after the month was closed. They count in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this file could not be read.</source>
        <translation>
            <numerusform>%n row of this file could not be read.</numerusform>
            <numerusform>%n rows of this file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in no figure, because their rate of exchange is missing.</source>
        <translation>
            <numerusform>%n entry is in no figure, because its rate of exchange is missing.</numerusform>
            <numerusform>%n entries are in no figure, because their rate of exchange is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostSplit</name>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split by planned budget over %n channel(s) of the campaign</source>
        <translation>
            <numerusform>split by planned budget over %n channel of the campaign</numerusform>
            <numerusform>split by planned budget over %n channels of the campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active channel(s)</source>
        <translation>
            <numerusform>%n active channel</numerusform>
            <numerusform>%n active channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n channel(s)</source>
        <translation>
            <numerusform>1 of %n channel</numerusform>
            <numerusform>1 of %n channels</numerusform>
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
    <name>GoalQuestions</name>
    <message numerus="yes">
        <source>In part: of %Ln month(s) so far, %1 reported it.</source>
        <translation>
            <numerusform>In part: of %Ln month so far, %1 reported it.</numerusform>
            <numerusform>In part: of %Ln months so far, %1 reported it.</numerusform>
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
            <numerusform>%Ln row do not count: payments that failed or are open, and tests.</numerusform>
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
    <name>KpiCard</name>
    <message numerus="yes">
        <source>In part: %Ln report(s) with only one side of it are left out.</source>
        <translation>
            <numerusform>In part: %Ln report with only one side of it are left out.</numerusform>
            <numerusform>In part: %Ln reports with only one side of it are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LagRecords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n sale(s) with both days are needed.</source>
        <translation>
            <numerusform>At least %n sale with both days are needed.</numerusform>
            <numerusform>At least %n sales with both days are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n cost(s) are left out: their rate of exchange is not known.</source>
        <translation>
            <numerusform>%n cost is left out: its rate of exchange is not known.</numerusform>
            <numerusform>%n costs are left out: their rate of exchange is not known.</numerusform>
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
<context>
    <name>RevenueRecords</name>
    <message numerus="yes">
        <source>counts in %1 of %n month(s)</source>
        <translation>
            <numerusform>counts in %1 of %n month</numerusform>
            <numerusform>counts in %1 of %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Median of %n campaign(s) that ended: %1.</source>
        <translation>
            <numerusform>Median of %n campaign that ended: %1.</numerusform>
            <numerusform>Median of %n campaigns that ended: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n campaign(s) that ended: %1, the middle half %2 to %3.</source>
        <translation>
            <numerusform>Median of %n campaign that ended: %1, the middle half %2 to %3.</numerusform>
            <numerusform>Median of %n campaigns that ended: %1, the middle half %2 to %3.</numerusform>
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
    <name>payoff::AssignForm</name>
    <message numerus="yes">
        <source>Assign %n sale(s)</source>
        <translation>
            <numerusform>Assign %n sale</numerusform>
            <numerusform>Assign %n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n sale(s)</source>
        <translation>
            <numerusform>assign %n sale</numerusform>
            <numerusform>assign %n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::BenefitsPage</name>
    <message numerus="yes">
        <source>%n benefit(s)</source>
        <translation>
            <numerusform>%n benefit</numerusform>
            <numerusform>%n benefits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
    <name>payoff::CasesCard</name>
    <message numerus="yes">
        <source>%n campaign(s) reviewed, with what was learned</source>
        <translation>
            <numerusform>%n campaign reviewed, with what was learned</numerusform>
            <numerusform>%n campaigns reviewed, with what was learned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::CloseMonthPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at; none of them keeps you from closing</source>
        <translation>
            <numerusform>%n thing to look at; none of them keeps you from closing</numerusform>
            <numerusform>%n things to look at; none of them keeps you from closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is open again. %n row(s) that were held count now.</source>
        <translation>
            <numerusform>%1 is open again. %n row that was held counts now.</numerusform>
            <numerusform>%1 is open again. %n rows that were held count now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoff::CostForm</name>
    <message numerus="yes">
        <source>The same goes for %n more month(s).</source>
        <translation>
            <numerusform>The same goes for %n more month.</numerusform>
            <numerusform>The same goes for %n more months.</numerusform>
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
    <message numerus="yes">
        <source>%n entry(s) of this month are in no figure, because their rate of exchange is missing.</source>
        <translation>
            <numerusform>%n entry of this month are in no figure, because their rate of exchange is missing.</numerusform>
            <numerusform>%n entries of this month are in no figure, because their rate of exchange is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) copied to %1.</source>
        <translation>
            <numerusform>%n cost copied to %1.</numerusform>
            <numerusform>%n costs copied to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n are there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat by themselves or reach over several months.</source>
        <translation>
            <numerusform>%n repeat by themselves or reach over several months.</numerusform>
            <numerusform>%n repeat by themselves or reach over several months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
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
    <name>payoff::KpiCardDialog</name>
    <message numerus="yes">
        <source>%n period(s) before</source>
        <translation>
            <numerusform>%n period before</numerusform>
            <numerusform>%n periods before</numerusform>
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
    <name>payoff::LagCard</name>
    <message numerus="yes">
        <source>sales cycle now: %n day(s)</source>
        <translation>
            <numerusform>sales cycle now: %n day</numerusform>
            <numerusform>sales cycle now: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n day(s) as sales cycle</source>
        <translation>
            <numerusform>&amp;Use %n day as sales cycle</numerusform>
            <numerusform>&amp;Use %n days as sales cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n sale(s) with both days are needed.</source>
        <translation>
            <numerusform>At least %n sale with both days are needed.</numerusform>
            <numerusform>At least %n sales with both days are needed.</numerusform>
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
    <name>payoff::SalesPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s)</source>
        <translation>
            <numerusform>%Ln refund</numerusform>
            <numerusform>%Ln refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of new customers</source>
        <translation>
            <numerusform>%Ln of new customers</numerusform>
            <numerusform>%Ln of new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of returning customers</source>
        <translation>
            <numerusform>%Ln of returning customers</numerusform>
            <numerusform>%Ln of returning customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln belong(s) to no channel</source>
        <translation>
            <numerusform>%Ln belong to no channel</numerusform>
            <numerusform>%Ln belongs to no channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a rate of exchange, not in the sum</source>
        <translation>
            <numerusform>%Ln without a rate of exchange, not in the sum</numerusform>
            <numerusform>%Ln without a rate of exchange, not in the sum</numerusform>
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
<context>
    <name>payoff::TemplateForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
