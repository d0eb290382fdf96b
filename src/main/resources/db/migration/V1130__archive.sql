-- V1130__archive.sql  The sealed file of a tender.
create table archive (
  tender uuid primary key references tender,
  sha256 char(64) not null,
  bytes bigint not null check (bytes > 0),
  items jsonb not null,
  sealed_at timestamptz not null,
  keep_until date
);
