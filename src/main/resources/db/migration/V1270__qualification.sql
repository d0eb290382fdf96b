-- V1270__qualification.sql  How the applicants of a tender are chosen, and what came of it. Stage = org.mingbiao.tendering.qualification.QualificationStage.
-- Who applied is in the blind ledger only.
create table prequalification (
  tender uuid primary key references tender,
  version bigint not null,
  places int check (places between 1 and 100),
  stage varchar(20) not null,
  decided_at timestamptz,
  check ((stage = 'APPLYING') = (decided_at is null))
);
