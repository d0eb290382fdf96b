-- V1240__paper.sql  Papers as issued. Receipts of bids have no row here: they lie in the blind ledger.
create table paper (
  number varchar(80) primary key,
  kind varchar(20) not null check (kind <> 'RECEIPT'),
  matter uuid not null references tender,
  subject uuid not null,
  edition int not null check (edition > 0),
  content text not null,
  content_sha256 char(64) not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  sha256 char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz not null,
  unique (kind, subject, edition)
);
create index paper_file on paper (sha256);
