-- V0060__attachment.sql  Files of a matter. The bytes lie outside under their digest; a sealed bid never has a row here.
create table attachment (
  id uuid primary key,
  matter uuid not null,
  purpose varchar(40) not null,
  name varchar(255) not null,
  media_type varchar(120) not null,
  sha256 char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  added_at timestamptz not null
);
create index attachment_matter on attachment (matter, purpose);
