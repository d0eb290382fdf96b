-- V1110__award.sql  From candidates to the filed contract, a row a lot. Stage = org.mingbiao.tendering.award.AwardStage.
create table award (
  lot uuid primary key references lot,
  version bigint not null,
  tender uuid not null references tender,
  stage varchar(20) not null,
  candidates jsonb not null check (jsonb_array_length(candidates) between 0 and 3),
  published_at timestamptz not null,
  public_until timestamptz not null check (public_until >= published_at),
  passed_over jsonb not null,
  winner uuid references bid,
  winner_party uuid,
  price numeric(18,2) check (price > 0),
  fixed_at timestamptz,
  letter_sha256 char(64),
  letter_at timestamptz,
  contract_sha256 char(64),
  integrity_sha256 char(64),
  signed_at timestamptz,
  filed_at timestamptz,
  -- Who was the only supplier asked (单一来源) wins without a bid.
  check ((stage in ('PUBLICISED', 'REOPENED')) = (winner_party is null)),
  check ((price is null) = (winner_party is null) and (winner is null or winner_party is not null)),
  check (winner is not null or winner_party is null or jsonb_array_length(candidates) = 0),
  check (jsonb_array_length(candidates) > 0 or winner_party is not null),
  check ((stage in ('NOTIFIED', 'SIGNED', 'FILED')) = (letter_sha256 is not null)),
  check ((stage in ('SIGNED', 'FILED')) = (contract_sha256 is not null)),
  check ((stage = 'FILED') = (filed_at is not null))
);
create index award_tender on award (tender);
