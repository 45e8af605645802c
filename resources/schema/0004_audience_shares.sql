-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which part of a channel's audience each segment was on a day, as platforms state it. Of one day, what the latest
-- import says is shown; undoing that import shows again what the one before it said.

CREATE TABLE audience_share (
    channel INTEGER NOT NULL REFERENCES channel (id),
    segment INTEGER NOT NULL REFERENCES segment (id),
    day INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 1000000),
    PRIMARY KEY (channel, segment, day, batch)
) STRICT, WITHOUT ROWID;
CREATE INDEX audience_share_segment ON audience_share (segment);
