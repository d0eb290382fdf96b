-- V1630__leave.sql  Leave to buy by another method than open tender. Stage = org.mingbiao.tendering.leave.LeaveStage.
create table method_leave (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
  method varchar(20) not null check (method <> 'OPEN'),
  grounds varchar(5000) not null,
  stage varchar(20) not null,
  asked_at timestamptz not null,
  number varchar(5000),
  reply varchar(5000),
  decided_by varchar(120),
  decided_at timestamptz,
  check ((stage = 'GRANTED') = (number is not null)),
  check ((stage = 'REFUSED') = (reply is not null)),
  check ((stage = 'ASKED') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index method_leave_waiting on method_leave (tender) where stage = 'ASKED';
create index method_leave_tender on method_leave (tender);
