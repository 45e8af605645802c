<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dashboard</name>
    <message>
        <source>(unattributed)</source>
        <translation>(non attribué)</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Other direct cost</source>
        <translation>Autres coûts directs</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Coût partagé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Assumed value</source>
        <translation>Valeur supposée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Net return</source>
        <translation>Gain net</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Mean followers</source>
        <translation>Abonnés en moyenne</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions of competitors</source>
        <translation>Mentions des concurrents</translation>
    </message>
    <message>
        <source>Margin per customer</source>
        <translation>Marge par client</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>Taux de rétention</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux d’actualisation</translation>
    </message>
    <message>
        <source>Return and cost</source>
        <translation>Retour et coût</translation>
    </message>
    <message>
        <source>Exposure and engagement</source>
        <translation>Exposition et engagement</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Chiffres personnalisés</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>FY %1</source>
        <translation>exercice %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.d.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
</context>
<context>
    <name>GoalData</name>
    <message>
        <source>From %1 to %2 %3, by %4</source>
        <translation>De %1 à %2 en %3, d’ici au %4</translation>
    </message>
    <message>
        <source>%1 %2, by %3</source>
        <translation>%1 %2, d’ici au %3</translation>
    </message>
    <message>
        <source>%1 %2 at the end of every month, until %3</source>
        <translation>%1 %2 à chaque fin de mois, jusqu’au %3</translation>
    </message>
    <message>
        <source>%1 %2 a month, until %3</source>
        <translation>%1 %2 par mois, jusqu’au %3</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 a month, by %4</source>
        <translation>De %1 à %2 en %3 par mois, d’ici au %4</translation>
    </message>
    <message>
        <source>Ahead of pace</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>Dans le rythme</translation>
    </message>
    <message>
        <source>Just behind pace</source>
        <translation>Légèrement en retard</translation>
    </message>
    <message>
        <source>Behind pace</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>Rien de communiqué pour l’instant</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 sur %2 en %3</translation>
    </message>
    <message>
        <source>%1 a month, to become %2</source>
        <translation>%1 par mois, objectif %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Typed by hand</source>
        <translation>Saisi à la main</translation>
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
        <translation>Coût par achat</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation>ARPU</translation>
    </message>
    <message>
        <source>Revenue per follower</source>
        <translation>Chiffre d’affaires par abonné</translation>
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
        <translation>Amortissement d’un client, mois</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortissement, mois</translation>
    </message>
    <message>
        <source>Break-even revenue</source>
        <translation>Chiffre d’affaires d’équilibre</translation>
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
        <translation>Taux de conversion des prospects</translation>
    </message>
    <message>
        <source>Social conversion rate</source>
        <translation>Taux de conversion social</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Taux d’engagement</translation>
    </message>
    <message>
        <source>Engagement rate by followers</source>
        <translation>Taux d’engagement par abonné</translation>
    </message>
    <message>
        <source>Engagement rate by reach</source>
        <translation>Taux d’engagement par portée</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taux de rebond</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>Part de voix</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Ad spend</source>
        <translation>Dépenses publicitaires</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Video views</source>
        <translation>Vues de vidéos</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>Visites du site</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebonds</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation>Prospects qualifiés</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Achats répétés</translation>
    </message>
    <message>
        <source>Event participants</source>
        <translation>Participants aux événements</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>Nouveaux abonnés</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Positive mentions</source>
        <translation>Mentions positives</translation>
    </message>
    <message>
        <source>Neutral mentions</source>
        <translation>Mentions neutres</translation>
    </message>
    <message>
        <source>Negative mentions</source>
        <translation>Mentions négatives</translation>
    </message>
    <message>
        <source>Unclassified mentions</source>
        <translation>Mentions non classées</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Minutes to respond, summed</source>
        <translation>Minutes de réponse, cumulées</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promoteurs</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passifs</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Détracteurs</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>No source reported what this needs.</source>
        <translation>Aucune source n’a communiqué ce qu’il faut pour cela.</translation>
    </message>
    <message>
        <source>There is nothing to divide by.</source>
        <translation>Il n’y a rien par quoi diviser.</translation>
    </message>
    <message>
        <source>People reached do not add up, and no one report covers just this.</source>
        <translation>Les personnes touchées ne s’additionnent pas, et aucun relevé ne couvre exactement ceci.</translation>
    </message>
    <message>
        <source>Only ad spend is known at this level.</source>
        <translation>Seules les dépenses publicitaires sont connues à ce niveau.</translation>
    </message>
    <message>
        <source>No baseline says what would have come in anyway.</source>
        <translation>Aucune référence ne dit ce qui serait venu de toute façon.</translation>
    </message>
    <message>
        <source>The settings do not say what a customer brings and how long it stays.</source>
        <translation>Les réglages ne disent pas ce qu’un client rapporte ni combien de temps il reste.</translation>
    </message>
    <message>
        <source>Known for whole months and all channels together only.</source>
        <translation>Connu uniquement pour des mois entiers et tous les canaux ensemble.</translation>
    </message>
    <message>
        <source>Not yet: the value so far has not covered the cost.</source>
        <translation>Pas encore : la valeur n’a pas couvert le coût à ce jour.</translation>
    </message>
    <message>
        <source>Never: a customer brings back less than it cost to win.</source>
        <translation>Jamais : un client rapporte moins que ce qu’il a coûté à gagner.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(no campaign)</source>
        <translation>(sans campagne)</translation>
    </message>
    <message>
        <source>(no channel)</source>
        <translation>(sans canal)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Differentiation</source>
        <translation>Différenciation</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Réputation</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Trust of employees</source>
        <translation>Confiance des employés</translation>
    </message>
    <message>
        <source>Trust of partners</source>
        <translation>Confiance des partenaires</translation>
    </message>
    <message>
        <source>Lower risk</source>
        <translation>Risque réduit</translation>
    </message>
    <message>
        <source>results count on the day of the outcome</source>
        <translation>les résultats comptent au jour de leur aboutissement</translation>
    </message>
    <message>
        <source>results count on the day of the click or view</source>
        <translation>les résultats comptent au jour du clic ou de la vue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still maturing: of %1 of the ad spend the sales cycle is over (%2). Sales that are yet to come will add to these figures.</source>
        <translation>Encore en maturation : pour %1 des dépenses publicitaires, le cycle de vente est achevé (%2). Les ventes à venir s’ajouteront à ces chiffres.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>aucune source n’est indiquée</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>Assumed: each of “%1” is worth %2 on %3 (%4).</source>
        <translation>Supposé : chaque unité de « %1 » vaut %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>Assumed: of the revenue %1 is left after the cost of what was sold.</source>
        <translation>Supposé : il reste %1 du chiffre d’affaires après le coût de ce qui a été vendu.</translation>
    </message>
    <message>
        <source>Nothing is assumed in the value: it is revenue as reported.</source>
        <translation>Rien n’est supposé dans la valeur : c’est le chiffre d’affaires tel qu’il a été communiqué.</translation>
    </message>
    <message>
        <source>Break-even stands at an ROI of %1: below it, the goods sold are not paid for.</source>
        <translation>L’équilibre est à un ROI de %1 : en dessous, les biens vendus ne sont pas payés.</translation>
    </message>
    <message>
        <source>No platform states over how long after an ad it claims a sale.</source>
        <translation>Aucune plateforme n’indique pendant combien de temps après une publicité elle s’attribue une vente.</translation>
    </message>
    <message>
        <source>Attribution windows as the platforms state them: %1.</source>
        <translation>Fenêtres d’attribution telles que les plateformes les indiquent : %1.</translation>
    </message>
    <message>
        <source>%1 of the revenue could not be dated by this view; it counts on the day that its source gives.</source>
        <translation>%1 du chiffre d’affaires n’a pas pu être daté selon cette vue ; il compte au jour que donne sa source.</translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) are left out: their rate of exchange is not known.</source>
        <translation>
            <numerusform>%n coût est laissé de côté : son taux de change n’est pas connu.</numerusform>
            <numerusform>%n coûts sont laissés de côté : leur taux de change n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be measured: %1. %2</source>
        <translation>N’a pas pu être mesuré : %1. %2</translation>
    </message>
    <message>
        <source>For %1 spent, %2 came back: a return on investment (ROI) of %3.</source>
        <translation>Pour %1 dépensés, %2 sont revenus : un retour sur investissement (ROI) de %3.</translation>
    </message>
    <message>
        <source>%1 was spent; what came back was not reported, so a return on investment cannot be given.</source>
        <translation>%1 dépensés ; ce qui en est revenu n’a pas été communiqué, si bien que le retour sur investissement ne peut être donné.</translation>
    </message>
    <message>
        <source>For %1 spent, %2 came back; a return on investment cannot be given. %3</source>
        <translation>Pour %1 dépensés, %2 sont revenus ; un retour sur investissement ne peut être donné. %3</translation>
    </message>
    <message>
        <source>ROI is as it was in %1.</source>
        <translation>Le ROI est le même qu’en %1.</translation>
    </message>
    <message>
        <source>ROI moved by %1 from %2 (%3); the largest part is that of %4, with %5.</source>
        <translation>Le ROI a évolué de %1 depuis %2 (%3) ; la plus grande part est celle de %4, avec %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) met</source>
        <translation>
            <numerusform>%n objectif atteint</numerusform>
            <numerusform>%n objectifs atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on pace or ahead</source>
        <translation>
            <numerusform>%n dans le rythme ou en avance</numerusform>
            <numerusform>%n dans le rythme ou en avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind or missed</source>
        <translation>
            <numerusform>%n en retard ou manqué</numerusform>
            <numerusform>%n en retard ou manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measurable yet</source>
        <translation>
            <numerusform>%n pas encore mesurable</numerusform>
            <numerusform>%n pas encore mesurables</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal runs in this period.</source>
        <translation>Aucun objectif ne court dans cette période.</translation>
    </message>
    <message>
        <source>Goals: %1.</source>
        <translation>Objectifs : %1.</translation>
    </message>
    <message>
        <source>nothing to compare with in %1</source>
        <translation>rien à comparer en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>%1 to %2, by what is assumed</source>
        <translation>de %1 à %2, selon les hypothèses</translation>
    </message>
    <message>
        <source>Nothing was spent in %1, so there is no change of ROI to tell.</source>
        <translation>Rien n’a été dépensé en %1 : il n’y a pas d’évolution du ROI à donner.</translation>
    </message>
    <message>
        <source>Nothing was spent in this period, so there is no change of ROI to tell.</source>
        <translation>Rien n’a été dépensé dans cette période : il n’y a pas d’évolution du ROI à donner.</translation>
    </message>
    <message>
        <source>The amounts are too large to tell the change of ROI by channel.</source>
        <translation>Les montants sont trop grands pour donner l’évolution du ROI par canal.</translation>
    </message>
    <message>
        <source>On these bases the change of ROI since %1 cannot be split over the channels.</source>
        <translation>Sur ces bases, l’évolution du ROI depuis %1 ne peut être répartie entre les canaux.</translation>
    </message>
    <message>
        <source>Period: %1, known up to %2</source>
        <translation>Période : %1, connue jusqu’au %2</translation>
    </message>
    <message>
        <source>Compared with %1 and with %2</source>
        <translation>Comparée à %1 et à %2</translation>
    </message>
    <message>
        <source>Bases: %1; %2</source>
        <translation>Bases : %1 ; %2</translation>
    </message>
    <message>
        <source>Filters: none, everything counts</source>
        <translation>Filtres : aucun, tout compte</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtres : %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Return by channel</source>
        <translation>Retour par canal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>What leads there, by channel</source>
        <translation>Ce qui y mène, par canal</translation>
    </message>
    <message>
        <source>Change of ROI since %1, in points</source>
        <translation>Évolution du ROI depuis %1, en points</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par la valeur</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Par le coût</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>%1 by campaign</source>
        <translation>%1 par campagne</translation>
    </message>
    <message>
        <source>%1 by channel</source>
        <translation>%1 par canal</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What social media gave back, %1</source>
        <translation>Ce que les réseaux sociaux ont rapporté, %1</translation>
    </message>
    <message>
        <source>What each channel gave back, %1</source>
        <translation>Ce que chaque canal a rapporté, %1</translation>
    </message>
    <message>
        <source>All figures by channel and campaign, %1</source>
        <translation>Tous les chiffres par canal et campagne, %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Why ROI changed</source>
        <translation>Pourquoi le ROI a changé</translation>
    </message>
    <message>
        <source>What each channel contributed by bringing more or less, and by costing more or less. The parts add up to the change; they say where it shows, not what brought it about.</source>
        <translation>Ce que chaque canal a apporté en rapportant plus ou moins et en coûtant plus ou moins. Les parts s’additionnent et donnent l’évolution ; elles disent où elle se voit, non ce qui l’a produite.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What the campaign %1 gave back, %2</source>
        <translation>Ce que la campagne %1 a rapporté, %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparée à %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message>
        <source>What has no price</source>
        <translation>Ce qui n’a pas de prix</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>All figures by channel</source>
        <translation>Tous les chiffres par canal</translation>
    </message>
    <message>
        <source>All figures by campaign</source>
        <translation>Tous les chiffres par campagne</translation>
    </message>
    <message>
        <source>What to know about these figures</source>
        <translation>Ce qu’il faut savoir de ces chiffres</translation>
    </message>
    <message>
        <source>%1*: %2</source>
        <translation>%1* : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 · made on %3</source>
        <translation>%1 · %2 · établi le %3</translation>
    </message>
    <message>
        <source>Break-even at %1</source>
        <translation>Équilibre à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At the end: %4.</source>
        <translation>%1, de %2 à %3. À la fin : %4.</translation>
    </message>
    <message>
        <source>ROI by channel over time</source>
        <translation>ROI par canal au fil du temps</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Low, by what is assumed</source>
        <translation>Bas, selon les hypothèses</translation>
    </message>
    <message>
        <source>High, by what is assumed</source>
        <translation>Haut, selon les hypothèses</translation>
    </message>
    <message>
        <source>Cost and value by channel</source>
        <translation>Coût et valeur par canal</translation>
    </message>
    <message>
        <source>What leads there</source>
        <translation>Ce qui y mène</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison with other periods</source>
        <translation>Comparaison avec d’autres périodes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>* Still maturing: sales that are yet to come will add to it.</source>
        <translation>* Encore en maturation : les ventes à venir s’y ajouteront.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 pour %2 : %3</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Ad spend</source>
        <translation>Dépenses publicitaires</translation>
    </message>
    <message>
        <source>Other direct cost</source>
        <translation>Autres coûts directs</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Coût partagé</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>Visites du site</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Assumed value</source>
        <translation>Valeur supposée</translation>
    </message>
    <message>
        <source>Value on the basis chosen</source>
        <translation>Valeur sur la base choisie</translation>
    </message>
    <message>
        <source>Cost on the basis chosen</source>
        <translation>Coût sur la base choisie</translation>
    </message>
    <message>
        <source>Net return</source>
        <translation>Gain net</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>ROI on the bases chosen</source>
        <translation>ROI sur les bases choisies</translation>
    </message>
    <message>
        <source>ROI, direct cost</source>
        <translation>ROI, coût direct</translation>
    </message>
    <message>
        <source>ROI, fully loaded</source>
        <translation>ROI, coût complet</translation>
    </message>
    <message>
        <source>Maturity of ad spend</source>
        <translation>Maturité des dépenses publicitaires</translation>
    </message>
    <message>
        <source>Revenue, previous period</source>
        <translation>Chiffre d’affaires, période précédente</translation>
    </message>
    <message>
        <source>Total cost, previous period</source>
        <translation>Coût total, période précédente</translation>
    </message>
    <message>
        <source>Net return, previous period</source>
        <translation>Gain net, période précédente</translation>
    </message>
    <message>
        <source>ROI, fully loaded, previous period</source>
        <translation>ROI, coût complet, période précédente</translation>
    </message>
    <message>
        <source>Revenue, change on previous period</source>
        <translation>Chiffre d’affaires, évolution sur la période précédente</translation>
    </message>
    <message>
        <source>Total cost, change on previous period</source>
        <translation>Coût total, évolution sur la période précédente</translation>
    </message>
    <message>
        <source>Net return, change on previous period</source>
        <translation>Gain net, évolution sur la période précédente</translation>
    </message>
    <message>
        <source>ROI, fully loaded, points on previous period</source>
        <translation>ROI, coût complet, points sur la période précédente</translation>
    </message>
    <message>
        <source>Revenue, a year before</source>
        <translation>Chiffre d’affaires, un an plus tôt</translation>
    </message>
    <message>
        <source>Total cost, a year before</source>
        <translation>Coût total, un an plus tôt</translation>
    </message>
    <message>
        <source>Net return, a year before</source>
        <translation>Gain net, un an plus tôt</translation>
    </message>
    <message>
        <source>ROI, fully loaded, a year before</source>
        <translation>ROI, coût complet, un an plus tôt</translation>
    </message>
    <message>
        <source>Revenue, change on a year before</source>
        <translation>Chiffre d’affaires, évolution sur un an</translation>
    </message>
    <message>
        <source>Total cost, change on a year before</source>
        <translation>Coût total, évolution sur un an</translation>
    </message>
    <message>
        <source>Net return, change on a year before</source>
        <translation>Gain net, évolution sur un an</translation>
    </message>
    <message>
        <source>ROI, fully loaded, points on a year before</source>
        <translation>ROI, coût complet, points sur un an</translation>
    </message>
</context>
<context>
    <name>ReportCampaign</name>
    <message>
        <source>Nobody has judged its outcome yet.</source>
        <translation>Personne n’a encore jugé son issue.</translation>
    </message>
    <message>
        <source>Its outcome: it worked.</source>
        <translation>Son issue : elle a fonctionné.</translation>
    </message>
    <message>
        <source>Its outcome: mixed.</source>
        <translation>Son issue : mitigée.</translation>
    </message>
    <message>
        <source>Its outcome: it failed.</source>
        <translation>Son issue : elle a échoué.</translation>
    </message>
    <message>
        <source>It ran for these days: %1.</source>
        <translation>Elle s’est déroulée sur ces jours : %1.</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>Elle a commencé le %1.</translation>
    </message>
    <message>
        <source>Over its whole life up to %1 a return on investment cannot be given. %2</source>
        <translation>Sur toute sa durée jusqu’au %1, aucun retour sur investissement ne peut être indiqué. %2</translation>
    </message>
    <message>
        <source>Over its whole life up to %1: ROI %2, net return %3.</source>
        <translation>Sur toute sa durée jusqu’au %1 : ROI de %2, gain net de %3.</translation>
    </message>
    <message>
        <source>Its sales cycle is not over: results are still to come.</source>
        <translation>Son cycle de vente n’est pas terminé : des résultats sont encore à venir.</translation>
    </message>
    <message>
        <source>By ROI it is number %1 of the %2 campaigns that have ended.</source>
        <translation>Par son ROI, elle est au rang %1 parmi les %2 campagnes terminées.</translation>
    </message>
    <message>
        <source>What was learned: %1</source>
        <translation>Ce qui a été appris : %1</translation>
    </message>
    <message>
        <source>Planned and spent over its whole life</source>
        <translation>Prévu et dépensé sur toute sa durée</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>All cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ReportClosing</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>rectifié</translation>
    </message>
    <message>
        <source>The month was closed on %1. These are its figures as they were then; they stay so.</source>
        <translation>Le mois a été clôturé le %1. Ce sont ses chiffres tels qu’ils étaient alors ; ils ne changent plus.</translation>
    </message>
    <message>
        <source>These figures were computed on %1 from what is recorded now, not when the month was closed (%2): what was kept then holds none of these days, filters or bases.</source>
        <translation>Ces chiffres ont été calculés le %1 à partir de ce qui est enregistré maintenant, et non à la clôture du mois (%2) : ce qui a été conservé alors ne couvre pas ces jours, ces filtres ou ces bases.</translation>
    </message>
    <message>
        <source>The month had been closed before and was opened again: these figures take the place of those reported first.</source>
        <translation>Le mois avait déjà été clôturé, puis rouvert : ces chiffres remplacent ceux qui avaient été communiqués d’abord.</translation>
    </message>
    <message>
        <source>The month had been closed and was opened again: what was reported of it before no longer holds.</source>
        <translation>Le mois avait été clôturé, puis rouvert : ce qui en a été communiqué auparavant n’est plus valable.</translation>
    </message>
    <message>
        <source>Closed, and in the table of months with the figures of that day: %1.</source>
        <translation>Clôturés, et repris dans le tableau des mois avec les chiffres de ce jour-là : %1.</translation>
    </message>
    <message>
        <source>Closed, but computed from what is recorded now, for these filters or days: %1.</source>
        <translation>Clôturés, mais calculés à partir de ce qui est enregistré maintenant, pour ces filtres ou ces jours : %1.</translation>
    </message>
    <message>
        <source>Not closed, so that figures can still change: %1.</source>
        <translation>Non clôturés, leurs chiffres peuvent encore changer : %1.</translation>
    </message>
    <message>
        <source>Closed a second time, with figures that replace those reported first: %1.</source>
        <translation>Clôturés une seconde fois, avec des chiffres qui remplacent ceux communiqués d’abord : %1.</translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <translation>%1 : %2 contre %3</translation>
    </message>
    <message>
        <source>The months do not add up to the total: closed months keep the figures that they were closed with, the total is of what is recorded now (%1).</source>
        <translation>Les mois ne s’additionnent pas pour donner le total : les mois clôturés gardent les chiffres de leur clôture, le total porte sur ce qui est enregistré maintenant (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Incremental value</source>
        <translation>Valeur incrémentale</translation>
    </message>
    <message>
        <source>Ad spend only</source>
        <translation>Dépenses publicitaires seules</translation>
    </message>
    <message>
        <source>Direct cost</source>
        <translation>Coût direct</translation>
    </message>
    <message>
        <source>Fully loaded cost</source>
        <translation>Coût complet</translation>
    </message>
    <message>
        <source>Paid + organic</source>
        <translation>Payant + organique</translation>
    </message>
    <message>
        <source>Paid only</source>
        <translation>Payant seulement</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>Organique seulement</translation>
    </message>
    <message>
        <source>Neither said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
