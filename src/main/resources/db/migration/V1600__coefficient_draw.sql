-- V1600__coefficient_draw.sql  Coefficients of a method that are drawn at the opening, with all that it takes to draw them again.
create table coefficient_draw (
  id uuid primary key,
  tender uuid not null references opening,
  name varchar(40) not null,
  plan text not null,
  commitments text not null,
  announced_at timestamptz not null,
  seq bigint,
  checkpoint varchar(500),
  record text,
  outcome varchar(40),
  unique (tender, name),
  check ((seq is null) = (checkpoint is null)),
  check ((record is null) = (outcome is null)),
  check (record is null or checkpoint is not null)
);
