-- V1602__stop_leave.sql  Leave to tender a project no more where too few bid twice. Stage = org.mingbiao.tendering.leave.LeaveStage.
create table stop_leave (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
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
create unique index stop_leave_standing on stop_leave (tender) where stage <> 'REFUSED';
