-- V1640__source.sql  The only supplier of a purchase (单一来源), and what anybody says against it.
create table sole_source (
  tender uuid primary key references tender,
  version bigint not null,
  supplier uuid not null,
  address varchar(200) not null,
  ground varchar(20) not null,
  reasons varchar(5000) not null,
  experts varchar(5000),
  first_contract numeric(18,2) check (first_contract > 0),
  publicised_at timestamptz not null,
  public_until timestamptz check (public_until > publicised_at),
  price numeric(18,2) check (price > 0),
  negotiators jsonb not null,
  minutes varchar(5000),
  settled_at timestamptz,
  check ((ground = 'UNIQUE') = (experts is not null)),
  check ((ground = 'ADDITION') = (first_contract is not null)),
  check ((price is null) = (settled_at is null) and (minutes is null) = (settled_at is null)),
  check (settled_at is null or jsonb_array_length(negotiators) > 0),
  check (public_until is null or settled_at is null or settled_at > public_until)
);

create table opinion (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references sole_source,
  name varchar(200) not null,
  contact varchar(200) not null,
  text varchar(5000) not null,
  raised_at timestamptz not null,
  answer varchar(5000),
  answered_at timestamptz,
  upheld boolean,
  check ((answer is null) = (answered_at is null) and (answer is null) = (upheld is null))
);
create index opinion_tender on opinion (tender);
