-- V2020__casefile.sql  Errands at the centre. Stages = org.mingbiao.centre.casefile.CasefileStage; the query code is kept as a digest only,
-- code and mobile of the applicant as the vault seals them (its smallest size).
create sequence casefile_number maxvalue 999999 cycle;

create table casefile (
  id uuid primary key,
  version bigint not null,
  number varchar(20) not null unique,
  code_digest char(64) not null,
  item uuid not null references item,
  nature varchar(10) not null check (nature in ('CITIZEN', 'UNIT')),
  name varchar(100) not null,
  code bytea not null check (length(code) = 512),
  mobile bytea not null check (length(mobile) = 512),
  party uuid references party,
  request varchar(2000) not null,
  received_at timestamptz not null,
  stage varchar(12) not null check (stage in
    ('RECEIVED', 'CORRECTING', 'ACCEPTED', 'HANDLED', 'REVIEWED', 'GRANTED', 'DENIED', 'DELIVERED', 'REFUSED', 'WITHDRAWN')),
  missing jsonb not null,
  told_at timestamptz,
  accepted_at timestamptz,
  deemed boolean not null,
  department varchar(2000) not null,
  handler varchar(80),
  review varchar(10) check (review in ('HEARING', 'TESTS', 'EXPERTS')),
  review_days int check (review_days > 0),
  grounds varchar(2000),
  lateness varchar(2000),
  decided_at timestamptz,
  granted boolean,
  delivery varchar(10) check (delivery in ('WINDOW', 'POST', 'ONLINE')),
  ended_at timestamptz,
  check (nature = 'UNIT' or party is null),
  check ((jsonb_array_length(missing) > 0) = (told_at is not null)),
  check (stage not in ('ACCEPTED', 'HANDLED', 'REVIEWED', 'GRANTED', 'DENIED', 'DELIVERED') or accepted_at is not null),
  check (stage not in ('HANDLED', 'REVIEWED', 'GRANTED', 'DENIED', 'DELIVERED') or handler is not null),
  check (stage not in ('GRANTED', 'DENIED', 'DELIVERED') or decided_at is not null and grounds is not null),
  check ((decided_at is null) = (granted is null)),
  check ((stage in ('DELIVERED', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null)),
  check ((stage = 'DELIVERED') = (delivery is not null))
);
create index casefile_open on casefile (received_at) where ended_at is null;
