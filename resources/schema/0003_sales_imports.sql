-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sales that come with files: what a later import replaced, what came in for a closed month, and what tells returning
-- customers apart without saying who they are.

ALTER TABLE import_batch ADD COLUMN not_counted INTEGER NOT NULL DEFAULT 0;

-- Versions of sales that a later import replaced; undoing that import brings them back.
-- The key comes first: else the integrity check of SQLite 3.40 sees NULLs where there are none.
CREATE TABLE sale_version (
    sale INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    source INTEGER,
    external_id TEXT NOT NULL,
    outcome_day INTEGER NOT NULL,
    touch_day INTEGER,
    channel INTEGER,
    campaign INTEGER,
    customer TEXT NOT NULL,
    customer_hash TEXT NOT NULL,
    product TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate INTEGER,
    converted INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (sale, batch)
) STRICT, WITHOUT ROWID;

-- Sales that came in for a closed month and wait for a decision.
CREATE TABLE held_sale (
    id INTEGER PRIMARY KEY,
    source INTEGER,
    external_id TEXT NOT NULL,
    outcome_day INTEGER NOT NULL,
    touch_day INTEGER,
    channel INTEGER,
    campaign INTEGER,
    customer TEXT NOT NULL,
    customer_hash TEXT NOT NULL,
    product TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate INTEGER,
    converted INTEGER,
    note TEXT NOT NULL,
    batch INTEGER NOT NULL
) STRICT;

CREATE INDEX sale_unnumbered ON sale (source, outcome_day, amount) WHERE external_id = '';
CREATE INDEX sale_customer ON sale (customer_hash, outcome_day) WHERE customer_hash <> '';
CREATE INDEX sale_batch ON sale (batch) WHERE batch IS NOT NULL;

-- Before each hash of a customer: equal customers of two workspaces are not equal.
INSERT INTO setting (key, value) VALUES ('customer_salt', lower(hex(randomblob(32))));
