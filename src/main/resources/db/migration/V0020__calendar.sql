-- V0020__calendar.sql  Holiday notices entered since the release (org.mingbiao.shared.calendar). Days are days in China.
create table entered_notice (
  number varchar(60) primary key,
  year int not null check (year between 2000 and 2999),
  published date not null,
  off_days date[] not null check (cardinality(off_days) <= 120),
  work_days date[] not null check (cardinality(work_days) <= 120),
  entered_at timestamptz not null,
  entered_by varchar(80) not null,
  check (not (off_days && work_days))
);
