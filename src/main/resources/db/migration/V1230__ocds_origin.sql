-- V1230__ocds_origin.sql  From which open contracting process a tender was registered (org.mingbiao.tendering.ocds.Origin).
create table ocds_origin (
  tender uuid primary key references tender,
  ocid varchar(200) not null unique check (ocid <> ''),
  release varchar(300) not null,
  released_at timestamptz not null,
  sha256 char(64) not null,
  amount numeric(24,6) not null check (amount > 0),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  rate numeric(18,8) not null check (rate > 0),
  imported_at timestamptz not null
);
