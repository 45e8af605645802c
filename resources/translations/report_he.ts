<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Dashboard</name>
    <message>
        <source>(unattributed)</source>
        <translation>(ללא שיוך)</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Other direct cost</source>
        <translation>עלות ישירה אחרת</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>עלות משותפת</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Assumed value</source>
        <translation>ערך משוער</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Net return</source>
        <translation>תשואה נטו</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Mean followers</source>
        <translation>ממוצע עוקבים</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>רווח גולמי</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>אזכורים</translation>
    </message>
    <message>
        <source>Mentions of competitors</source>
        <translation>אזכורי מתחרים</translation>
    </message>
    <message>
        <source>Margin per customer</source>
        <translation>רווח ללקוח</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>שיעור שימור</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>שיעור היוון</translation>
    </message>
    <message>
        <source>Return and cost</source>
        <translation>תשואה ועלות</translation>
    </message>
    <message>
        <source>Exposure and engagement</source>
        <translation>חשיפה ומעורבות</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>תנועה לאתר</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>המרות</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>מדדים מותאמים</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>יחסים</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>FY %1</source>
        <translation>שנת כספים %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 נק׳</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>אין נתון</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>ש׳ %1</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>שבוע %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>רבעון %1 %2</translation>
    </message>
</context>
<context>
    <name>GoalData</name>
    <message>
        <source>From %1 to %2 %3, by %4</source>
        <translation>מ־%1 ל־%2 %3, עד %4</translation>
    </message>
    <message>
        <source>%1 %2, by %3</source>
        <translation>%1 %2, עד %3</translation>
    </message>
    <message>
        <source>%1 %2 at the end of every month, until %3</source>
        <translation>%1 %2 בסוף כל חודש, עד %3</translation>
    </message>
    <message>
        <source>%1 %2 a month, until %3</source>
        <translation>%1 %2 בחודש, עד %3</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 a month, by %4</source>
        <translation>מ־%1 ל־%2 %3 בחודש, עד %4</translation>
    </message>
    <message>
        <source>Ahead of pace</source>
        <translation>מקדים את הקצב</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>בקצב</translation>
    </message>
    <message>
        <source>Just behind pace</source>
        <translation>מעט מאחורי הקצב</translation>
    </message>
    <message>
        <source>Behind pace</source>
        <translation>מאחורי הקצב</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>הושג</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>לא הושג</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>טרם דווח דבר</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>טרם התחיל</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 מתוך %2 ב%3</translation>
    </message>
    <message>
        <source>%1 a month, to become %2</source>
        <translation>%1 בחודש, היעד %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Typed by hand</source>
        <translation>הוקלד ידנית</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Cost per purchase</source>
        <translation>עלות לרכישה</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>ערך הזמנה ממוצע</translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation>ARPU</translation>
    </message>
    <message>
        <source>Revenue per follower</source>
        <translation>הכנסה לעוקב</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>CLV : CAC</source>
        <translation>CLV : CAC</translation>
    </message>
    <message>
        <source>Customer payback, months</source>
        <translation>החזר על לקוח, חודשים</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>החזר, חודשים</translation>
    </message>
    <message>
        <source>Break-even revenue</source>
        <translation>הכנסה לאיזון</translation>
    </message>
    <message>
        <source>CPL</source>
        <translation>CPL</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Lead conversion rate</source>
        <translation>שיעור המרת לידים</translation>
    </message>
    <message>
        <source>Social conversion rate</source>
        <translation>שיעור המרה ברשתות</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>שיעור מעורבות</translation>
    </message>
    <message>
        <source>Engagement rate by followers</source>
        <translation>שיעור מעורבות לפי עוקבים</translation>
    </message>
    <message>
        <source>Engagement rate by reach</source>
        <translation>שיעור מעורבות לפי חשיפה</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>תדירות</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>שיעור נטישה</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>זמן תגובה</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>נתח שיח</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Ad spend</source>
        <translation>הוצאות פרסום</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>חשיפות</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>הקלקות</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>המרות</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>רכישות</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>לידים</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>לקוחות חדשים</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>פעולות מעורבות</translation>
    </message>
    <message>
        <source>Video views</source>
        <translation>צפיות בסרטונים</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>ביקורים באתר</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>אנשים שנחשפו</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>לייקים</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>תגובות</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>שיתופים</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>שמירות</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>נטישות</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>פרסומים</translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation>לידים איכותיים</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>הרשמות</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>רכישות חוזרות</translation>
    </message>
    <message>
        <source>Event participants</source>
        <translation>משתתפים באירועים</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>עוקבים חדשים</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>עוקבים</translation>
    </message>
    <message>
        <source>Positive mentions</source>
        <translation>אזכורים חיוביים</translation>
    </message>
    <message>
        <source>Neutral mentions</source>
        <translation>אזכורים ניטרליים</translation>
    </message>
    <message>
        <source>Negative mentions</source>
        <translation>אזכורים שליליים</translation>
    </message>
    <message>
        <source>Unclassified mentions</source>
        <translation>אזכורים לא מסווגים</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>מענים</translation>
    </message>
    <message>
        <source>Minutes to respond, summed</source>
        <translation>דקות עד מענה, סך הכול</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>ממליצים</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>ניטרליים</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>מבקרים</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>No source reported what this needs.</source>
        <translation>אף מקור לא דיווח על הנתונים הדרושים.</translation>
    </message>
    <message>
        <source>There is nothing to divide by.</source>
        <translation>אין במה לחלק.</translation>
    </message>
    <message>
        <source>People reached do not add up, and no one report covers just this.</source>
        <translation>אנשים שנחשפו אינם מצטברים, ואין דיווח יחיד שמכסה בדיוק את זה.</translation>
    </message>
    <message>
        <source>Only ad spend is known at this level.</source>
        <translation>ברמה זו ידועות הוצאות הפרסום בלבד.</translation>
    </message>
    <message>
        <source>No baseline says what would have come in anyway.</source>
        <translation>אין קו בסיס שאומר מה היה נכנס ממילא.</translation>
    </message>
    <message>
        <source>The settings do not say what a customer brings and how long it stays.</source>
        <translation>ההגדרות אינן אומרות מה לקוח מכניס וכמה זמן הוא נשאר.</translation>
    </message>
    <message>
        <source>Known for whole months and all channels together only.</source>
        <translation>ידוע לחודשים שלמים ולכל הערוצים יחד בלבד.</translation>
    </message>
    <message>
        <source>Not yet: the value so far has not covered the cost.</source>
        <translation>עדיין לא: הערך עד כה לא כיסה את העלות.</translation>
    </message>
    <message>
        <source>Never: a customer brings back less than it cost to win.</source>
        <translation>לעולם לא: לקוח מחזיר פחות ממה שעלה לרכוש אותו.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(no campaign)</source>
        <translation>(ללא קמפיין)</translation>
    </message>
    <message>
        <source>(no channel)</source>
        <translation>(ללא ערוץ)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>נאמנות</translation>
    </message>
    <message>
        <source>Differentiation</source>
        <translation>בידול</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>מוניטין</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>דיאלוג</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>משוב</translation>
    </message>
    <message>
        <source>Trust of employees</source>
        <translation>אמון העובדים</translation>
    </message>
    <message>
        <source>Trust of partners</source>
        <translation>אמון השותפים</translation>
    </message>
    <message>
        <source>Lower risk</source>
        <translation>סיכון נמוך יותר</translation>
    </message>
    <message>
        <source>results count on the day of the outcome</source>
        <translation>התוצאות נספרות ביום שבו התקבלו</translation>
    </message>
    <message>
        <source>results count on the day of the click or view</source>
        <translation>התוצאות נספרות ביום ההקלקה או הצפייה</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still maturing: of %1 of the ad spend the sales cycle is over (%2). Sales that are yet to come will add to these figures.</source>
        <translation>עדיין מבשיל: עבור %1 מהוצאות הפרסום הסתיים מחזור המכירה (%2). מכירות שטרם הגיעו יתווספו לנתונים אלה.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (מ־%2 עד %3)</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>לא צוין מקור</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>כל הערוצים</translation>
    </message>
    <message>
        <source>Assumed: each of “%1” is worth %2 on %3 (%4).</source>
        <translation>הנחה: כל יחידה של ”%1“ שווה %2 ב%3 (%4).</translation>
    </message>
    <message>
        <source>Assumed: of the revenue %1 is left after the cost of what was sold.</source>
        <translation>הנחה: לאחר עלות המכר נשארים %1 מההכנסות.</translation>
    </message>
    <message>
        <source>Nothing is assumed in the value: it is revenue as reported.</source>
        <translation>אין בערך שום הנחה: אלה ההכנסות כפי שדווחו.</translation>
    </message>
    <message>
        <source>Break-even stands at an ROI of %1: below it, the goods sold are not paid for.</source>
        <translation>נקודת האיזון היא ROI של %1: מתחתיה עלות המכר אינה מכוסה.</translation>
    </message>
    <message>
        <source>No platform states over how long after an ad it claims a sale.</source>
        <translation>אף פלטפורמה אינה מציינת במשך כמה זמן אחרי מודעה היא מייחסת לעצמה מכירה.</translation>
    </message>
    <message>
        <source>Attribution windows as the platforms state them: %1.</source>
        <translation>חלונות ייחוס כפי שהפלטפורמות מציינות: %1.</translation>
    </message>
    <message>
        <source>%1 of the revenue could not be dated by this view; it counts on the day that its source gives.</source>
        <translation>%1 מההכנסות לא ניתן היה לתארך לפי תצוגה זו; הן נספרות ביום שהמקור נותן.</translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) are left out: their rate of exchange is not known.</source>
        <translation>
            <numerusform>עלות %n הושמטה: שער ההמרה שלה אינו ידוע.</numerusform>
            <numerusform>%n עלויות הושמטו: שערי ההמרה שלהן אינם ידועים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be measured: %1. %2</source>
        <translation>לא ניתן היה למדוד: %1. %2</translation>
    </message>
    <message>
        <source>For %1 spent, %2 came back: a return on investment (ROI) of %3.</source>
        <translation>תמורת %1 שהוצאו חזרו %2: החזר על ההשקעה (ROI) של %3.</translation>
    </message>
    <message>
        <source>%1 was spent; what came back was not reported, so a return on investment cannot be given.</source>
        <translation>הוצאו %1; מה שחזר לא דווח, ולכן אי אפשר לתת את ההחזר על ההשקעה.</translation>
    </message>
    <message>
        <source>For %1 spent, %2 came back; a return on investment cannot be given. %3</source>
        <translation>תמורת %1 שהוצאו חזרו %2; לא ניתן לחשב החזר על ההשקעה. %3</translation>
    </message>
    <message>
        <source>ROI is as it was in %1.</source>
        <translation>ה־ROI זהה לזה של %1.</translation>
    </message>
    <message>
        <source>ROI moved by %1 from %2 (%3); the largest part is that of %4, with %5.</source>
        <translation>ה־ROI השתנה ב־%1 מאז %2 (%3); החלק הגדול ביותר הוא של %4: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) met</source>
        <translation>
            <numerusform>יעד %n הושג</numerusform>
            <numerusform>%n יעדים הושגו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on pace or ahead</source>
        <translation>
            <numerusform>%n בקצב או מקדים</numerusform>
            <numerusform>%n בקצב או מקדימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind or missed</source>
        <translation>
            <numerusform>%n בפיגור או הוחמץ</numerusform>
            <numerusform>%n בפיגור או הוחמצו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measurable yet</source>
        <translation>
            <numerusform>%n עדיין לא ניתן למדידה</numerusform>
            <numerusform>%n עדיין לא ניתנים למדידה</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal runs in this period.</source>
        <translation>אין יעד פעיל בתקופה זו.</translation>
    </message>
    <message>
        <source>Goals: %1.</source>
        <translation>יעדים: %1.</translation>
    </message>
    <message>
        <source>nothing to compare with in %1</source>
        <translation>אין למה להשוות ב%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 ב%2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 לעומת %2</translation>
    </message>
    <message>
        <source>%1 to %2, by what is assumed</source>
        <translation>%1 עד %2, לפי ההנחות</translation>
    </message>
    <message>
        <source>Nothing was spent in %1, so there is no change of ROI to tell.</source>
        <translation>ב%1 לא הוצא דבר, ולכן אין שינוי ב־ROI לדווח עליו.</translation>
    </message>
    <message>
        <source>Nothing was spent in this period, so there is no change of ROI to tell.</source>
        <translation>בתקופה זו לא הוצא דבר, ולכן אין שינוי ב־ROI לדווח עליו.</translation>
    </message>
    <message>
        <source>The amounts are too large to tell the change of ROI by channel.</source>
        <translation>הסכומים גדולים מכדי לפרט את השינוי ב־ROI לפי ערוץ.</translation>
    </message>
    <message>
        <source>On these bases the change of ROI since %1 cannot be split over the channels.</source>
        <translation>על בסיסים אלה לא ניתן לחלק בין הערוצים את השינוי ב־ROI מאז %1.</translation>
    </message>
    <message>
        <source>Period: %1, known up to %2</source>
        <translation>תקופה: %1, ידוע עד %2</translation>
    </message>
    <message>
        <source>Compared with %1 and with %2</source>
        <translation>בהשוואה ל%1 ול%2</translation>
    </message>
    <message>
        <source>Bases: %1; %2</source>
        <translation>בסיסים: %1; %2</translation>
    </message>
    <message>
        <source>Filters: none, everything counts</source>
        <translation>מסננים: אין, הכול נספר</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>מסננים: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Return by channel</source>
        <translation>תשואה לפי ערוץ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>בשלות</translation>
    </message>
    <message>
        <source>What leads there, by channel</source>
        <translation>מה מוביל לשם, לפי ערוץ</translation>
    </message>
    <message>
        <source>Change of ROI since %1, in points</source>
        <translation>השינוי ב־ROI מאז %1, בנקודות</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>לפי ערך</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>לפי עלות</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>בסך הכול</translation>
    </message>
    <message>
        <source>%1 by campaign</source>
        <translation>%1 לפי קמפיין</translation>
    </message>
    <message>
        <source>%1 by channel</source>
        <translation>%1 לפי ערוץ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>מבוקש</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>הושג עד כה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>תועלת</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ראיה</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>עוצמה</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 מתוך 5</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>What social media gave back, %1</source>
        <translation>מה החזירו הרשתות החברתיות, %1</translation>
    </message>
    <message>
        <source>What each channel gave back, %1</source>
        <translation>מה החזיר כל ערוץ, %1</translation>
    </message>
    <message>
        <source>All figures by channel and campaign, %1</source>
        <translation>כל הנתונים לפי ערוץ וקמפיין, %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Why ROI changed</source>
        <translation>למה ה־ROI השתנה</translation>
    </message>
    <message>
        <source>What each channel contributed by bringing more or less, and by costing more or less. The parts add up to the change; they say where it shows, not what brought it about.</source>
        <translation>מה כל ערוץ תרם בכך שהכניס יותר או פחות, ובכך שעלה יותר או פחות. החלקים מסתכמים בשינוי; הם אומרים היכן הוא נראה, לא מה הביא אותו.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>What the campaign %1 gave back, %2</source>
        <translation>מה החזיר הקמפיין %1, %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>בהשוואה ל%1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>הערת סיכום</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>חודש אחר חודש</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>הקמפיין</translation>
    </message>
    <message>
        <source>What has no price</source>
        <translation>מה שאין לו מחיר</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>All figures by channel</source>
        <translation>כל הנתונים לפי ערוץ</translation>
    </message>
    <message>
        <source>All figures by campaign</source>
        <translation>כל הנתונים לפי קמפיין</translation>
    </message>
    <message>
        <source>What to know about these figures</source>
        <translation>מה צריך לדעת על הנתונים האלה</translation>
    </message>
    <message>
        <source>%1*: %2</source>
        <translation>%1*: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 · %2 · made on %3</source>
        <translation>%1 · %2 · הופק ב־%3</translation>
    </message>
    <message>
        <source>Break-even at %1</source>
        <translation>איזון ב־%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At the end: %4.</source>
        <translation>%1, מ%2 עד %3. בסוף: %4.</translation>
    </message>
    <message>
        <source>ROI by channel over time</source>
        <translation>ROI לפי ערוץ לאורך זמן</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>נתון</translation>
    </message>
    <message>
        <source>Low, by what is assumed</source>
        <translation>נמוך, לפי ההנחות</translation>
    </message>
    <message>
        <source>High, by what is assumed</source>
        <translation>גבוה, לפי ההנחות</translation>
    </message>
    <message>
        <source>Cost and value by channel</source>
        <translation>עלות וערך לפי ערוץ</translation>
    </message>
    <message>
        <source>What leads there</source>
        <translation>מה מוביל לשם</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Comparison with other periods</source>
        <translation>השוואה לתקופות אחרות</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>* Still maturing: sales that are yet to come will add to it.</source>
        <translation>* עדיין מבשיל: מכירות שטרם הגיעו יתווספו אליו.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Ad spend</source>
        <translation>הוצאות פרסום</translation>
    </message>
    <message>
        <source>Other direct cost</source>
        <translation>עלות ישירה אחרת</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>עלות משותפת</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>עלות כוללת</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>חשיפות</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>אנשים שנחשפו</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>פעולות מעורבות</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>הקלקות</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>ביקורים באתר</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>לידים</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>לקוחות חדשים</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>Assumed value</source>
        <translation>ערך משוער</translation>
    </message>
    <message>
        <source>Value on the basis chosen</source>
        <translation>ערך על הבסיס שנבחר</translation>
    </message>
    <message>
        <source>Cost on the basis chosen</source>
        <translation>עלות על הבסיס שנבחר</translation>
    </message>
    <message>
        <source>Net return</source>
        <translation>תשואה נטו</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>ROI on the bases chosen</source>
        <translation>ROI על הבסיסים שנבחרו</translation>
    </message>
    <message>
        <source>ROI, direct cost</source>
        <translation>ROI, עלות ישירה</translation>
    </message>
    <message>
        <source>ROI, fully loaded</source>
        <translation>ROI, עלות מלאה</translation>
    </message>
    <message>
        <source>Maturity of ad spend</source>
        <translation>בשלות הוצאות הפרסום</translation>
    </message>
    <message>
        <source>Revenue, previous period</source>
        <translation>הכנסות, התקופה הקודמת</translation>
    </message>
    <message>
        <source>Total cost, previous period</source>
        <translation>עלות כוללת, התקופה הקודמת</translation>
    </message>
    <message>
        <source>Net return, previous period</source>
        <translation>תשואה נטו, התקופה הקודמת</translation>
    </message>
    <message>
        <source>ROI, fully loaded, previous period</source>
        <translation>ROI, עלות מלאה, התקופה הקודמת</translation>
    </message>
    <message>
        <source>Revenue, change on previous period</source>
        <translation>הכנסות, שינוי מהתקופה הקודמת</translation>
    </message>
    <message>
        <source>Total cost, change on previous period</source>
        <translation>עלות כוללת, שינוי מהתקופה הקודמת</translation>
    </message>
    <message>
        <source>Net return, change on previous period</source>
        <translation>תשואה נטו, שינוי מהתקופה הקודמת</translation>
    </message>
    <message>
        <source>ROI, fully loaded, points on previous period</source>
        <translation>ROI, עלות מלאה, נקודות לעומת התקופה הקודמת</translation>
    </message>
    <message>
        <source>Revenue, a year before</source>
        <translation>הכנסות, שנה קודם לכן</translation>
    </message>
    <message>
        <source>Total cost, a year before</source>
        <translation>עלות כוללת, שנה קודם לכן</translation>
    </message>
    <message>
        <source>Net return, a year before</source>
        <translation>תשואה נטו, שנה קודם לכן</translation>
    </message>
    <message>
        <source>ROI, fully loaded, a year before</source>
        <translation>ROI, עלות מלאה, שנה קודם לכן</translation>
    </message>
    <message>
        <source>Revenue, change on a year before</source>
        <translation>הכנסות, שינוי לעומת שנה קודם לכן</translation>
    </message>
    <message>
        <source>Total cost, change on a year before</source>
        <translation>עלות כוללת, שינוי לעומת שנה קודם לכן</translation>
    </message>
    <message>
        <source>Net return, change on a year before</source>
        <translation>תשואה נטו, שינוי לעומת שנה קודם לכן</translation>
    </message>
    <message>
        <source>ROI, fully loaded, points on a year before</source>
        <translation>ROI, עלות מלאה, נקודות לעומת שנה קודם לכן</translation>
    </message>
</context>
<context>
    <name>ReportCampaign</name>
    <message>
        <source>Nobody has judged its outcome yet.</source>
        <translation>איש עוד לא שפט את תוצאתו.</translation>
    </message>
    <message>
        <source>Its outcome: it worked.</source>
        <translation>תוצאתו: הצליח.</translation>
    </message>
    <message>
        <source>Its outcome: mixed.</source>
        <translation>תוצאתו: מעורבת.</translation>
    </message>
    <message>
        <source>Its outcome: it failed.</source>
        <translation>תוצאתו: נכשל.</translation>
    </message>
    <message>
        <source>It ran for these days: %1.</source>
        <translation>הוא התקיים בימים אלה: %1.</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>הוא התחיל ב־%1.</translation>
    </message>
    <message>
        <source>Over its whole life up to %1 a return on investment cannot be given. %2</source>
        <translation>לאורך כל ימיו עד %1 לא ניתן לנקוב בהחזר על ההשקעה. %2</translation>
    </message>
    <message>
        <source>Over its whole life up to %1: ROI %2, net return %3.</source>
        <translation>לאורך כל ימיו עד %1: ROI של %2, תשואה נטו של %3.</translation>
    </message>
    <message>
        <source>Its sales cycle is not over: results are still to come.</source>
        <translation>מחזור המכירה שלו טרם הסתיים: תוצאות נוספות עוד יגיעו.</translation>
    </message>
    <message>
        <source>By ROI it is number %1 of the %2 campaigns that have ended.</source>
        <translation>לפי ROI הוא במקום %1 מבין %2 הקמפיינים שהסתיימו.</translation>
    </message>
    <message>
        <source>What was learned: %1</source>
        <translation>מה נלמד: %1</translation>
    </message>
    <message>
        <source>Planned and spent over its whole life</source>
        <translation>מה תוכנן ומה הוצא לאורך כל ימיו</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>תוכנן</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>נותר</translation>
    </message>
    <message>
        <source>All cost</source>
        <translation>כל העלות</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
</context>
<context>
    <name>ReportClosing</name>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>נפתח מחדש</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>The month was closed on %1. These are its figures as they were then; they stay so.</source>
        <translation>החודש נסגר ב־%1. אלה נתוניו כפי שהיו אז, והם אינם משתנים עוד.</translation>
    </message>
    <message>
        <source>These figures were computed on %1 from what is recorded now, not when the month was closed (%2): what was kept then holds none of these days, filters or bases.</source>
        <translation>נתונים אלה חושבו ב־%1 ממה שרשום עכשיו, ולא בסגירת החודש (%2): מה שנשמר אז אינו כולל את הימים, את המסננים או את הבסיסים האלה.</translation>
    </message>
    <message>
        <source>The month had been closed before and was opened again: these figures take the place of those reported first.</source>
        <translation>החודש כבר נסגר בעבר ונפתח מחדש: נתונים אלה באים במקום אלה שדווחו תחילה.</translation>
    </message>
    <message>
        <source>The month had been closed and was opened again: what was reported of it before no longer holds.</source>
        <translation>החודש היה סגור ונפתח מחדש: מה שדווח עליו קודם לכן אינו תקף עוד.</translation>
    </message>
    <message>
        <source>Closed, and in the table of months with the figures of that day: %1.</source>
        <translation>סגורים, ומופיעים בטבלת החודשים עם נתוני יום הסגירה: %1.</translation>
    </message>
    <message>
        <source>Closed, but computed from what is recorded now, for these filters or days: %1.</source>
        <translation>סגורים, אך מחושבים ממה שרשום עכשיו, עבור מסננים או ימים אלה: %1.</translation>
    </message>
    <message>
        <source>Not closed, so that figures can still change: %1.</source>
        <translation>טרם נסגרו, ולכן נתוניהם עוד עשויים להשתנות: %1.</translation>
    </message>
    <message>
        <source>Closed a second time, with figures that replace those reported first: %1.</source>
        <translation>נסגרו פעם שנייה, בנתונים שבאים במקום אלה שדווחו תחילה: %1.</translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <translation>%1: %2 לעומת %3</translation>
    </message>
    <message>
        <source>The months do not add up to the total: closed months keep the figures that they were closed with, the total is of what is recorded now (%1).</source>
        <translation>סכום החודשים אינו שווה לסך הכול: חודשים סגורים שומרים על הנתונים שבהם נסגרו, ואילו סך הכול הוא של מה שרשום עכשיו (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>only %1</source>
        <translation>רק %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>תרומה</translation>
    </message>
    <message>
        <source>Incremental value</source>
        <translation>ערך תוספתי</translation>
    </message>
    <message>
        <source>Ad spend only</source>
        <translation>הוצאות פרסום בלבד</translation>
    </message>
    <message>
        <source>Direct cost</source>
        <translation>עלות ישירה</translation>
    </message>
    <message>
        <source>Fully loaded cost</source>
        <translation>עלות מלאה</translation>
    </message>
    <message>
        <source>Paid + organic</source>
        <translation>ממומן + אורגני</translation>
    </message>
    <message>
        <source>Paid only</source>
        <translation>ממומן בלבד</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>אורגני בלבד</translation>
    </message>
    <message>
        <source>Neither said</source>
        <translation>לא צוין</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
