-- V0050__region.sql  Regions from the nation to the village (org.mingbiao.shared.region). Codes: GB/T 2260, then three digits a level.
create table region (
  code varchar(12) primary key check (code ~ '^[1-9]\d{5}(\d{3}(\d{3})?)?$'),
  name varchar(100) not null check (name <> ''),
  level varchar(10) not null check (level in ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE')),
  above varchar(12) references region,
  check ((level = 'NATION') = (above is null))
);
create index region_above on region (above);

insert into region (code, name, level, above) values
  ('100000', '中华人民共和国', 'NATION', null),
  ('330000', '浙江省', 'PROVINCE', '100000'),
  ('330200', '宁波市', 'CITY', '330000'),
  ('330203', '海曙区', 'DISTRICT', '330200'),
  ('330205', '江北区', 'DISTRICT', '330200'),
  ('330206', '北仑区', 'DISTRICT', '330200'),
  ('330211', '镇海区', 'DISTRICT', '330200'),
  ('330212', '鄞州区', 'DISTRICT', '330200'),
  ('330213', '奉化区', 'DISTRICT', '330200'),
  ('330225', '象山县', 'DISTRICT', '330200'),
  ('330226', '宁海县', 'DISTRICT', '330200'),
  ('330281', '余姚市', 'DISTRICT', '330200'),
  ('330282', '慈溪市', 'DISTRICT', '330200');
