-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Days are counted since 1970-01-01, months since January of year 0, money stands in minor units,
-- fractional counts in thousandths, shares and rates in millionths. docs/schema.md explains each table.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who and where ------------------------------------------------------------------------------------------------------

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    tool TEXT NOT NULL,
    account TEXT NOT NULL,
    UNIQUE (tool, account)
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    color INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0,
    batch INTEGER
) STRICT;

-- Which source counts for a group of measures in a channel; source NULL: the sales ledger.
CREATE TABLE source_choice (
    id INTEGER PRIMARY KEY,
    channel INTEGER NOT NULL REFERENCES channel (id),
    measure_group TEXT NOT NULL,
    source INTEGER REFERENCES source (id),
    UNIQUE (channel, measure_group)
) STRICT;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0,
    batch INTEGER,
    UNIQUE (kind, name_key)
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    age TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    income TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    interests TEXT NOT NULL DEFAULT '',
    content_consumed TEXT NOT NULL DEFAULT '',
    online_behaviour TEXT NOT NULL DEFAULT '',
    products_followed TEXT NOT NULL DEFAULT '',
    influencers_followed TEXT NOT NULL DEFAULT '',
    past_purchases TEXT NOT NULL DEFAULT '',
    spending TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE persona_segment (
    persona INTEGER NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
    segment INTEGER NOT NULL REFERENCES segment (id),
    PRIMARY KEY (persona, segment)
) STRICT, WITHOUT ROWID;

-- What is wanted -----------------------------------------------------------------------------------------------------

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    measure TEXT NOT NULL,
    objective TEXT NOT NULL DEFAULT '',
    response_family TEXT NOT NULL DEFAULT '',
    channel INTEGER REFERENCES channel (id),
    baseline INTEGER NOT NULL DEFAULT 0,
    target INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE goal_target (
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    target INTEGER NOT NULL,
    PRIMARY KEY (goal, month)
) STRICT, WITHOUT ROWID;

-- Campaigns ----------------------------------------------------------------------------------------------------------

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    sales_cycle_days INTEGER,
    utm TEXT NOT NULL DEFAULT '',
    learnings TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0,
    batch INTEGER
) STRICT;
CREATE INDEX campaign_name ON campaign (name_key);

CREATE TABLE campaign_channel (
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    channel INTEGER NOT NULL REFERENCES channel (id),
    planned_budget INTEGER,
    PRIMARY KEY (campaign, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_persona (
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    persona INTEGER NOT NULL REFERENCES persona (id),
    PRIMARY KEY (campaign, persona)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_goal (
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    goal INTEGER NOT NULL REFERENCES goal (id),
    PRIMARY KEY (campaign, goal)
) STRICT, WITHOUT ROWID;

-- How a source names a campaign: by the platform's id, else by its normalised name within channel and source.
CREATE TABLE campaign_alias (
    source INTEGER NOT NULL REFERENCES source (id),
    channel INTEGER NOT NULL REFERENCES channel (id),
    external_id TEXT NOT NULL,
    name_key TEXT NOT NULL,
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    batch INTEGER,
    PRIMARY KEY (source, channel, external_id, name_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE variant (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    batch INTEGER,
    UNIQUE (campaign, name_key)
) STRICT;

CREATE TABLE ad_set (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    campaign INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    batch INTEGER,
    UNIQUE (source, campaign, external_id, name_key)
) STRICT;

CREATE TABLE ad (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    campaign INTEGER NOT NULL,
    ad_set INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    batch INTEGER,
    UNIQUE (source, campaign, ad_set, external_id, name_key)
) STRICT;

-- Results ------------------------------------------------------------------------------------------------------------

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    profile TEXT NOT NULL,
    file_name TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    options TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    attribution_window TEXT NOT NULL DEFAULT '',
    grain INTEGER NOT NULL,
    rows_read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    held INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    totals_rows INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    undone_at TEXT
) STRICT;

-- The version of each row that is shown. Keys: 0 is "none", so that they compare; clustered by channel and day.
-- paid: 0 unknown, 1 paid, 2 organic. date_basis: 0 unknown, 1 touch, 2 outcome. grain: see core/results/grain.h.
-- (A check with IN would make a table of the list for each row inserted.)
CREATE TABLE result (
    channel INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    source INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    ad_set INTEGER NOT NULL,
    ad INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    variant INTEGER NOT NULL,
    paid INTEGER NOT NULL CHECK (paid BETWEEN 0 AND 2),
    batch INTEGER NOT NULL,
    grain INTEGER NOT NULL,
    date_basis INTEGER NOT NULL CHECK (date_basis BETWEEN 0 AND 2),
    ad_spend INTEGER, revenue INTEGER, impressions INTEGER, clicks INTEGER, conversions INTEGER,
    purchases INTEGER, leads INTEGER, new_customers INTEGER, engagements INTEGER, video_views INTEGER,
    site_visits INTEGER, reach INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, saves INTEGER,
    bounces INTEGER, posts INTEGER, qualified_leads INTEGER, sign_ups INTEGER, repeat_purchases INTEGER,
    event_participants INTEGER, new_followers INTEGER, followers INTEGER, mentions_positive INTEGER,
    mentions_neutral INTEGER, mentions_negative INTEGER, mentions_unclassified INTEGER, replies INTEGER,
    response_minutes INTEGER, promoters INTEGER, passives INTEGER, detractors INTEGER,
    PRIMARY KEY (channel, start_day, end_day, source, campaign, ad_set, ad, segment, variant, paid)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_period ON result (channel, end_day) WHERE end_day > start_day;
CREATE INDEX result_followers ON result (channel, start_day) WHERE followers IS NOT NULL;

-- Versions of rows that a later import replaced; undoing that import brings them back.
CREATE TABLE result_version (
    channel INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    source INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    ad_set INTEGER NOT NULL,
    ad INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    variant INTEGER NOT NULL,
    paid INTEGER NOT NULL CHECK (paid BETWEEN 0 AND 2),
    batch INTEGER NOT NULL,
    grain INTEGER NOT NULL,
    date_basis INTEGER NOT NULL CHECK (date_basis BETWEEN 0 AND 2),
    ad_spend INTEGER, revenue INTEGER, impressions INTEGER, clicks INTEGER, conversions INTEGER,
    purchases INTEGER, leads INTEGER, new_customers INTEGER, engagements INTEGER, video_views INTEGER,
    site_visits INTEGER, reach INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, saves INTEGER,
    bounces INTEGER, posts INTEGER, qualified_leads INTEGER, sign_ups INTEGER, repeat_purchases INTEGER,
    event_participants INTEGER, new_followers INTEGER, followers INTEGER, mentions_positive INTEGER,
    mentions_neutral INTEGER, mentions_negative INTEGER, mentions_unclassified INTEGER, replies INTEGER,
    response_minutes INTEGER, promoters INTEGER, passives INTEGER, detractors INTEGER,
    PRIMARY KEY (channel, start_day, end_day, source, campaign, ad_set, ad, segment, variant, paid, batch)
) STRICT, WITHOUT ROWID;

-- Rows that came in for a closed month and wait for a decision.
CREATE TABLE held_result (
    channel INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    source INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    ad_set INTEGER NOT NULL,
    ad INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    variant INTEGER NOT NULL,
    paid INTEGER NOT NULL CHECK (paid BETWEEN 0 AND 2),
    batch INTEGER NOT NULL,
    grain INTEGER NOT NULL,
    date_basis INTEGER NOT NULL CHECK (date_basis BETWEEN 0 AND 2),
    ad_spend INTEGER, revenue INTEGER, impressions INTEGER, clicks INTEGER, conversions INTEGER,
    purchases INTEGER, leads INTEGER, new_customers INTEGER, engagements INTEGER, video_views INTEGER,
    site_visits INTEGER, reach INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, saves INTEGER,
    bounces INTEGER, posts INTEGER, qualified_leads INTEGER, sign_ups INTEGER, repeat_purchases INTEGER,
    event_participants INTEGER, new_followers INTEGER, followers INTEGER, mentions_positive INTEGER,
    mentions_neutral INTEGER, mentions_negative INTEGER, mentions_unclassified INTEGER, replies INTEGER,
    response_minutes INTEGER, promoters INTEGER, passives INTEGER, detractors INTEGER,
    PRIMARY KEY (channel, start_day, end_day, source, campaign, ad_set, ad, segment, variant, paid, batch)
) STRICT, WITHOUT ROWID;

-- What a person typed into the month sheet: it replaces what was imported for that month and measure.
CREATE TABLE typed_cell (
    channel INTEGER NOT NULL REFERENCES channel (id),
    campaign INTEGER NOT NULL,
    month INTEGER NOT NULL,
    measure TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (channel, campaign, month, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_measure (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    digits INTEGER NOT NULL DEFAULT 0,
    additivity TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE user_result (
    measure INTEGER NOT NULL REFERENCES user_measure (id),
    channel INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    source INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (measure, channel, campaign, start_day, end_day, source, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_kpi (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    formula TEXT NOT NULL,
    unit TEXT NOT NULL,
    better TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    channel INTEGER NOT NULL REFERENCES channel (id),
    external_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    batch INTEGER NOT NULL,
    UNIQUE (source, channel, external_id)
) STRICT;

CREATE TABLE post_value (
    post INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    measure TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (post, measure)
) STRICT, WITHOUT ROWID;

-- Sales --------------------------------------------------------------------------------------------------------------

CREATE TABLE sale (
    id INTEGER PRIMARY KEY,
    source INTEGER REFERENCES source (id),
    external_id TEXT NOT NULL DEFAULT '',
    outcome_day INTEGER NOT NULL,
    touch_day INTEGER,
    channel INTEGER REFERENCES channel (id),
    campaign INTEGER REFERENCES campaign (id),
    customer TEXT NOT NULL DEFAULT 'unknown',
    customer_hash TEXT NOT NULL DEFAULT '',
    product TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate INTEGER,
    converted INTEGER,
    note TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;
CREATE INDEX sale_day ON sale (outcome_day);
CREATE INDEX sale_external ON sale (source, external_id);

-- Costs --------------------------------------------------------------------------------------------------------------

CREATE TABLE cost (
    id INTEGER PRIMARY KEY,
    category TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate INTEGER,
    converted INTEGER,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    recurrence TEXT NOT NULL DEFAULT 'none',
    until_day INTEGER,
    hours INTEGER,
    hourly_rate INTEGER,
    is_credit INTEGER NOT NULL DEFAULT 0,
    channel INTEGER REFERENCES channel (id),
    campaign INTEGER REFERENCES campaign (id),
    rule TEXT,
    note TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;

-- How shared cost of a category is split from a month on; category NULL is the workspace's default.
CREATE TABLE sharing_rule (
    id INTEGER PRIMARY KEY,
    category TEXT,
    from_month INTEGER NOT NULL,
    rule TEXT NOT NULL,
    measure TEXT
) STRICT;

CREATE UNIQUE INDEX sharing_rule_month ON sharing_rule (ifnull(category, ''), from_month);

CREATE TABLE sharing_percentage (
    rule INTEGER NOT NULL REFERENCES sharing_rule (id) ON DELETE CASCADE,
    channel INTEGER NOT NULL REFERENCES channel (id),
    share INTEGER NOT NULL,
    PRIMARY KEY (rule, channel)
) STRICT, WITHOUT ROWID;

-- Channel-months whose ad spend is taken from the ledger ("by invoice") instead of from results.
CREATE TABLE invoiced_month (
    channel INTEGER NOT NULL REFERENCES channel (id),
    month INTEGER NOT NULL,
    PRIMARY KEY (channel, month)
) STRICT, WITHOUT ROWID;

-- Value --------------------------------------------------------------------------------------------------------------

CREATE TABLE value_rule (
    id INTEGER PRIMARY KEY,
    measure TEXT NOT NULL,
    channel INTEGER REFERENCES channel (id),
    from_day INTEGER NOT NULL,
    until_day INTEGER,
    low INTEGER NOT NULL,
    likely INTEGER NOT NULL,
    high INTEGER NOT NULL,
    is_counted_in_revenue INTEGER NOT NULL DEFAULT 0,
    origin TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE margin (
    id INTEGER PRIMARY KEY,
    from_day INTEGER NOT NULL UNIQUE,
    share INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE baseline (
    id INTEGER PRIMARY KEY,
    campaign INTEGER REFERENCES campaign (id),
    month INTEGER,
    amount INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((campaign IS NULL) <> (month IS NULL))
) STRICT;

CREATE TABLE rate (
    id INTEGER PRIMARY KEY,
    currency TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    rate INTEGER NOT NULL
) STRICT;

-- Beside the money ---------------------------------------------------------------------------------------------------

CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    category TEXT NOT NULL,
    description TEXT NOT NULL,
    evidence TEXT NOT NULL DEFAULT '',
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 5),
    channel INTEGER REFERENCES channel (id),
    campaign INTEGER REFERENCES campaign (id)
) STRICT;

CREATE TABLE competitor (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE competitor_mentions (
    competitor INTEGER NOT NULL REFERENCES competitor (id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    positive INTEGER,
    neutral INTEGER,
    negative INTEGER,
    unclassified INTEGER,
    PRIMARY KEY (competitor, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    text TEXT NOT NULL,
    is_for_client INTEGER NOT NULL DEFAULT 0,
    channel INTEGER REFERENCES channel (id),
    campaign INTEGER REFERENCES campaign (id)
) STRICT;

CREATE TABLE month_close (
    id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL UNIQUE,
    closed_at TEXT NOT NULL,
    comment TEXT NOT NULL DEFAULT '',
    formulas_version INTEGER NOT NULL,
    snapshot TEXT NOT NULL
) STRICT;

-- Sums kept with every write. One row per level, its keys (0 where the level does not keep one) and set of reported
-- measures, so that a ratio finds exactly the cells in which both its sides were reported. See core/results/rollup.h.
CREATE TABLE rollup (
    level INTEGER NOT NULL,
    period INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    source INTEGER NOT NULL,
    cycle INTEGER NOT NULL,
    date_basis INTEGER NOT NULL,
    mask INTEGER NOT NULL,
    cells INTEGER NOT NULL,
    ad_spend INTEGER, revenue INTEGER, impressions INTEGER, clicks INTEGER, conversions INTEGER,
    purchases INTEGER, leads INTEGER, new_customers INTEGER, engagements INTEGER, video_views INTEGER,
    site_visits INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, saves INTEGER, bounces INTEGER,
    posts INTEGER, qualified_leads INTEGER, sign_ups INTEGER, repeat_purchases INTEGER,
    event_participants INTEGER, new_followers INTEGER, mentions_positive INTEGER, mentions_neutral INTEGER,
    mentions_negative INTEGER, mentions_unclassified INTEGER, replies INTEGER, response_minutes INTEGER,
    promoters INTEGER, passives INTEGER, detractors INTEGER,
    PRIMARY KEY (level, period, channel, campaign, segment, paid, source, cycle, date_basis, mask)
) STRICT, WITHOUT ROWID;
