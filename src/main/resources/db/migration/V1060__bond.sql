-- V1060__bond.sql  Bonds from the opening on. Before it they exist only in the blind ledger.
create table bond (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
  lot uuid not null references lot,
  party uuid not null,
  form varchar(20) not null,
  amount numeric(18,2) not null check (amount > 0),
  payer varchar(120) not null,
  valid_until date,
  secured_at timestamptz not null,
  released_at timestamptz,
  stage varchar(20) not null,
  interest numeric(18,2) check (interest >= 0),
  settled_at timestamptz,
  keep_ground varchar(30),
  check ((stage = 'KEPT') = (keep_ground is not null)),
  check ((stage in ('RETURNED', 'KEPT')) = (settled_at is not null))
);
create index bond_tender on bond (tender);
