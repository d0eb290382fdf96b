-- V0040__party.sql  Organisations, people, who acts for whom, who owns whom (org.mingbiao.shared.party).
create table party (
  id uuid primary key,
  version bigint not null,
  scheme varchar(100) not null,
  code varchar(300) not null unique,
  name varchar(200) not null check (name <> ''),
  basic_account varchar(60),
  bank varchar(200),
  status varchar(10) not null check (status in ('ACTIVE', 'BARRED', 'CLOSED')),
  barred_until date,
  registered_at timestamptz not null,
  check ((status = 'BARRED') = (barred_until is not null)),
  check ((basic_account is null) = (bank is null)),
  check (case when scheme = 'CN-USCI' then code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' else starts_with(code, scheme || '-') end)
);
create index party_name on party (name);

create table party_kind (
  party_id uuid not null references party,
  kind varchar(10) not null check (kind in ('BUYER', 'AGENCY', 'BIDDER', 'SUPERVISOR', 'OPERATOR', 'GUARANTOR')),
  primary key (party_id, kind)
);

create table person (
  username varchar(80) primary key check (username = lower(username)),
  name varchar(100) not null,
  mobile varchar(30)
);

create table membership (
  id uuid primary key,
  username varchar(80) not null references person,
  party uuid not null references party,
  role varchar(10) not null check (role in ('HEAD', 'SIGNER', 'HANDLER')),
  since timestamptz not null,
  until timestamptz,
  check (until is null or until >= since)
);
create index membership_username on membership (username) where until is null;
create unique index membership_once on membership (party, username, role) where until is null;
create unique index membership_head on membership (party) where role = 'HEAD' and until is null;

create table holding (
  id uuid primary key,
  owner uuid not null references party,
  owned uuid not null references party,
  share numeric(7,6) not null check (share > 0 and share <= 1),
  since date not null,
  until date,
  check (owner <> owned),
  check (until is null or until >= since)
);
create index holding_owner on holding (owner);
create index holding_owned on holding (owned);
