-- V1601__recorded_points.sql  Points of a bid that a record gives and no member of the committee.
create table recorded_points (
  bid uuid primary key references bid,
  tender uuid not null references tender,
  points jsonb not null,
  source varchar(500) not null,
  recorded_at timestamptz not null
);
