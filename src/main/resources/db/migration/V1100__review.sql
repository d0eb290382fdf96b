-- V1100__review.sql  The committee's work on a lot. Sheets are in the blind ledger only. Stage = org.mingbiao.tendering.review.ReviewStage.
create table review (
  lot uuid primary key references lot,
  version bigint not null,
  tender uuid not null references tender,
  world varchar(20) not null,
  stage varchar(20) not null,
  started_at timestamptz not null,
  counted_at timestamptz,
  bundle_sha256 char(64),
  report_sha256 char(64),
  delivered_at timestamptz,
  check (stage = 'SCORING' or bundle_sha256 is not null),
  check ((stage in ('SIGNED', 'DELIVERED')) = (report_sha256 is not null)),
  check ((stage = 'DELIVERED') = (delivered_at is not null))
);

create table rejection (
  id uuid primary key,
  lot uuid not null references lot,
  bid uuid not null references bid,
  ground varchar(50) not null,
  clause varchar(500) not null,
  page varchar(200) not null,
  reason varchar(2000) not null,
  votes jsonb not null,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  lifted_at timestamptz
);
create unique index rejection_standing on rejection (bid) where decided_at is not null and lifted_at is null;

create table bid_clarification (
  id uuid primary key,
  lot uuid not null references lot,
  bid uuid not null references bid,
  question varchar(4000) not null,
  asked_at timestamptz not null,
  answer varchar(4000),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index bid_clarification_lot on bid_clarification (lot);
