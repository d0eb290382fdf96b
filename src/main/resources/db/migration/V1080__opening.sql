-- V1080__opening.sql  The opening of a tender and the objections raised on the spot. Stage = org.mingbiao.tendering.opening.OpeningStage.
create table opening (
  tender uuid primary key references tender,
  version bigint not null,
  stage varchar(20) not null,
  started_at timestamptz not null,
  late_reason varchar(2000),
  decrypt_until timestamptz not null check (decrypt_until >= started_at),
  paused_at timestamptz,
  pause_cause uuid,
  resumed_at timestamptz,
  shown_at timestamptz,
  objections_until timestamptz,
  record_sha256 char(64),
  check ((stage = 'DECRYPTING') = (shown_at is null)),
  check ((paused_at is null) = (pause_cause is null)),
  check (paused_at is null or stage = 'DECRYPTING'),
  check ((stage = 'RECORDED') = (record_sha256 is not null))
);

create table opening_objection (
  id uuid primary key,
  tender uuid not null references tender,
  party uuid not null,
  text varchar(2000) not null,
  raised_at timestamptz not null,
  answer varchar(2000),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index opening_objection_tender on opening_objection (tender);

-- When the platform was last seen alive, in the time of the system and not of a demonstration, and when it was away.
create table heartbeat (
  only_row boolean primary key check (only_row),
  at timestamptz not null
);

create table outage (
  id uuid primary key,
  since timestamptz not null,
  until timestamptz not null check (until > since)
);
create index outage_since on outage (since);
