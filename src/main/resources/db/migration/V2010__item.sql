-- V2010__item.sql  Items of the service centre, a row for each revision. Stages = org.mingbiao.centre.item.ItemStage.
create table item (
  id uuid primary key,
  version bigint not null,
  code varchar(40) not null check (code ~ '^[0-9A-Z][0-9A-Z-]{2,39}$'),
  revision int not null check (revision >= 1),
  title varchar(500) not null check (title <> ''),
  department varchar(500) not null,
  counter varchar(500) not null,
  basis varchar(500) not null,
  audience varchar(10) not null check (audience in ('CITIZENS', 'UNITS', 'EVERYBODY')),
  legal_days int not null check (legal_days between 1 and 250),
  period_basis varchar(500),
  promised_days int not null check (promised_days between 0 and legal_days),
  fee numeric(18,2) not null check (fee >= 0),
  fee_basis varchar(500),
  materials jsonb not null,
  stage varchar(12) not null check (stage in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
  since timestamptz not null,
  until timestamptz,
  unique (code, revision),
  check ((stage = 'IN_FORCE') = (until is null)),
  check (fee = 0 or fee_basis is not null)
);
create unique index item_in_force on item (code) where stage = 'IN_FORCE';
