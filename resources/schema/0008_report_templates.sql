-- SPDX-License-Identifier: GPL-3.0-or-later
-- How reports look, under a name: which parts they have in which order, title, intro, logo, colour, language, paper.

CREATE TABLE report_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    audience TEXT NOT NULL,
    parts TEXT NOT NULL,
    title TEXT NOT NULL,
    intro TEXT NOT NULL,
    logo BLOB CHECK (length(logo) <= 524288),
    accent INTEGER CHECK (accent BETWEEN 0 AND 16777215),
    language TEXT NOT NULL,
    paper TEXT NOT NULL
) STRICT;
