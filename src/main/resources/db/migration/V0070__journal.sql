-- V0070__journal.sql  What happened, once and for good, each entry chained to the one before by SHA-256.
-- A veiled fact has no type, matter, actor, address or exact time here; its row is sealed with a key outside the database.
create table journal (
  seq bigint primary key,
  id uuid not null unique,
  at timestamptz not null,
  actor varchar(255),
  address varchar(45),
  matter uuid,
  type varchar(80),
  payload json,
  sealed bytea,
  prev_hash bytea not null check (length(prev_hash) = 32),
  hash bytea not null unique check (length(hash) = 32),
  check (sealed is null and actor is not null and matter is not null and type is not null and payload is not null
      or sealed is not null and actor is null and address is null and matter is null and type is null and payload is null)
);
create index journal_matter on journal (matter, seq) where matter is not null;
create index journal_type on journal (type, seq) where type is not null;

create table journal_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash bytea not null
);
insert into journal_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function only_grows() returns trigger language plpgsql as $$
begin
  raise exception '% only grows', tg_table_name;
end $$;
create trigger journal_only_grows before update or delete on journal for each row execute function only_grows();
create trigger journal_never_emptied before truncate on journal for each statement execute function only_grows();
create trigger journal_head_stays before delete or truncate on journal_head for each statement execute function only_grows();
