-- V1020__document.sql  Versions of a tender document. The terms are org.mingbiao.tendering.document.Terms as JSON.
create table tender_document (
  id uuid primary key,
  tender uuid not null references tender,
  number int not null check (number > 0),
  terms jsonb not null,
  digest char(64) not null,
  written_at timestamptz not null,
  filed_at timestamptz,
  unique (tender, number)
);
