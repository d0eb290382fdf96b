-- V1070__bid.sql  Bids from the opening on. Before it they exist only in the blind ledger. Stage = org.mingbiao.tendering.bid.BidStage.
create table bid (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
  lot uuid not null references lot,
  party uuid not null,
  members jsonb not null,
  agreement char(64) check (agreement is null or members <> '[]'),
  file jsonb not null,
  received_at timestamptz not null,
  stage varchar(20) not null,
  price numeric(18,2) check (price >= 0),
  brand varchar(200) check (price is not null or brand is null),
  reason varchar(200),
  unique (lot, party),
  check (price is null or stage in ('DECRYPTED', 'REJECTED'))
);
create index bid_tender on bid (tender);
