-- V1020__document.sql  Versions of a tender document. The terms are org.mingbiao.tendering.document.Terms as JSON.
create table tender_document (
  id uuid primary key,
  tender uuid not null references tender,
  number int not null check (number > 0),
  terms jsonb not null,
  digest char(64) not null,
  written_at timestamptz not null,
  filed_at timestamptz,
  unique (tender, number)
);

-- Nobody can read who asked: that is a veiled fact.
create table question (
  id uuid primary key,
  tender uuid not null references tender,
  number int not null check (number > 0),
  text varchar(4000) not null,
  asked_at timestamptz not null,
  answer text,
  addendum uuid,
  check ((answer is null) = (addendum is null)),
  unique (tender, number)
);

create table addendum (
  id uuid primary key,
  tender uuid not null references tender,
  number int not null check (number > 0),
  text text not null,
  affects_bids boolean not null,
  issued_at timestamptz not null,
  deadline_before timestamptz not null,
  deadline_after timestamptz not null,
  check (deadline_after >= deadline_before and issued_at < deadline_before),
  unique (tender, number)
);
alter table question add foreign key (addendum) references addendum;
