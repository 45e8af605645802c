-- SPDX-License-Identifier: GPL-3.0-or-later
-- Channels and campaigns that count as another one. What is recorded of them keeps their id.

ALTER TABLE channel ADD COLUMN merged_into INTEGER REFERENCES channel (id);
ALTER TABLE campaign ADD COLUMN merged_into INTEGER REFERENCES campaign (id);
CREATE INDEX channel_merged ON channel (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX campaign_merged ON campaign (merged_into) WHERE merged_into IS NOT NULL;
