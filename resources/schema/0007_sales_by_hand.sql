-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person set of an imported sale, so that a later import of the same sale leaves it; and, of sales without a
-- number, what was imported, so that a later import finds them again.

ALTER TABLE sale ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN imported_as TEXT NOT NULL DEFAULT '';
ALTER TABLE sale_version ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale_version ADD COLUMN imported_as TEXT NOT NULL DEFAULT '';
ALTER TABLE held_sale ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE held_sale ADD COLUMN imported_as TEXT NOT NULL DEFAULT '';
CREATE INDEX sale_imported_as ON sale (imported_as) WHERE imported_as <> '';
-- How long sales take from the first touch on, answered from the index alone.
CREATE INDEX sale_lag ON sale (channel, touch_day, outcome_day, amount) WHERE touch_day IS NOT NULL;
