-- V1140__investigation.sql  Cases of collusion. Stage = org.mingbiao.tendering.investigation.InvestigationStage. Whom a case concerns
-- stands in the blind ledger until the decision is served.
create table investigation (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
  lot uuid not null references lot,
  origin varchar(20) not null,
  complaint uuid references complaint,
  stage varchar(20) not null,
  handlers jsonb not null check (jsonb_array_length(handlers) >= 2),
  opened_at timestamptz not null,
  informed_at timestamptz,
  state_until timestamptz,
  hearing_at timestamptz,
  decided_at timestamptz,
  served_at timestamptz,
  published_at timestamptz,
  decision jsonb,
  check ((origin = 'COMPLAINT') = (complaint is not null)),
  check (stage not in ('INFORMED', 'HEARING', 'HEARD', 'FOUND', 'SERVED', 'PUBLISHED') or informed_at is not null),
  check ((informed_at is null) = (state_until is null)),
  check (stage not in ('HEARING', 'HEARD') or hearing_at is not null),
  check ((stage in ('FOUND', 'SERVED', 'PUBLISHED', 'CLEARED', 'CLOSED')) = (decided_at is not null)),
  check ((stage in ('SERVED', 'PUBLISHED')) = (decision is not null)),
  check ((decision is null) = (served_at is null)),
  check ((stage = 'PUBLISHED') = (published_at is not null))
);
create index investigation_tender on investigation (tender);
create index investigation_stage on investigation (stage, opened_at);
