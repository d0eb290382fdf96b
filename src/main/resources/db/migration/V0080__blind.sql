-- V0080__blind.sql  Books that nobody may read before their time: rows of random look, real ones among covers.
-- The fingerprint tells whether the key file is the one that sealed them.
create table vault_key (
  only_row boolean primary key default true check (only_row),
  fingerprint bytea not null
);
create table blind_entry (
  tag bytea primary key check (length(tag) = 32),
  cipher bytea not null check (length(cipher) in (512, 2048, 8192, 32768, 131072))
);
create trigger blind_entry_only_grows before update or delete on blind_entry for each row execute function only_grows();
create trigger blind_entry_never_emptied before truncate on blind_entry for each statement execute function only_grows();
create trigger vault_key_stays before update or delete or truncate on vault_key for each statement execute function only_grows();
