-- V1030__notice.sql  Notices as published, the copies compared on other channels, and the words by which they are found.
-- A Chinese text has no spaces: it is found by its pairs of neighbouring characters, other scripts by their words. What a list
-- is narrowed by (#kind, #deal, #world, #amount, #region) stands among the words, so that one index answers every combination.

create function notice_fold(source text) returns text language sql immutable strict parallel safe
  return lower(normalize(source, nfkc));

create function notice_words(source text) returns tsvector language sql immutable strict parallel safe
  return array_to_tsvector(array(
    select found[1] from regexp_matches(notice_fold(source), '([a-z0-9]+)', 'g') found
    union
    select case when next ~ '[[:alnum:]]' and next !~ '[a-z0-9]' then this || next else this end
    from (select substr(folded, at, 1) this, substr(folded, at + 1, 1) next
      from (select notice_fold(source) folded) text, generate_series(1, length(folded)) at) pair
    where this ~ '[[:alnum:]]' and this !~ '[a-z0-9]'));

-- Bands of money: below 1, 4, 10, 100 million yuan, and above.
create function notice_band(yuan numeric) returns int language sql immutable strict parallel safe
  return width_bucket(yuan, array[1000000, 4000000, 10000000, 100000000]::numeric[]);

create table notice (
  id uuid primary key,
  tender uuid not null references tender,
  lot uuid references lot,
  kind varchar(20) not null,
  number int not null check (number > 0),
  title varchar(300) not null check (title <> ''),
  text text not null check (text <> ''),
  sha256 char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  until timestamptz check (until > published_at),
  -- As of the tender, so that a million notices are searched without a join.
  code varchar(40) not null,
  buyer_name varchar(300) not null,
  world varchar(20) not null,
  deal varchar(20) not null,
  region varchar(20) not null,
  amount numeric(18,2) not null,
  open_until timestamptz,
  folded text not null generated always as (notice_fold(title || ' ' || buyer_name || ' ' || code)) stored,
  words tsvector not null generated always as (notice_words(title || ' ' || buyer_name || ' ' || code)
    || array_to_tsvector(array['#kind' || kind, '#deal' || deal, '#world' || world, '#amount' || notice_band(amount),
      '#region' || left(region, 2), '#region' || left(region, 4), '#region' || left(region, 6), '#region' || region])) stored,
  unique (tender, number)
);
create index notice_latest on notice (published_at desc, id desc);
create index notice_open on notice (open_until) where open_until is not null;
create index notice_words on notice using gin (words);

create table notice_copy (
  id uuid primary key,
  notice uuid not null references notice,
  channel varchar(60) not null,
  sha256 char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  same boolean not null,
  compared_at timestamptz not null
);
create index notice_copy_notice on notice_copy (notice, compared_at);
