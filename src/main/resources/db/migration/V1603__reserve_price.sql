-- V1603__reserve_price.sql  The reserve price of a lot, sealed as a digest until the opening.
create table reserve_price (
  lot uuid primary key references lot,
  tender uuid not null references tender,
  seal char(64) not null check (seal ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null,
  amount numeric(18,2) check (amount > 0),
  opened_at timestamptz,
  loss varchar(500),
  check ((opened_at is not null) = (amount is not null or loss is not null)),
  check (amount is null or loss is null)
);
create index reserve_price_tender on reserve_price (tender);
