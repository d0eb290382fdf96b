-- V1011__deal_class.sql  Classes of trades by which a trading code begins, and the numbers that follow. The national norm has more.
create table deal_class (
  code varchar(3) primary key check (code ~ '^[A-Z][0-9]{2}$'),
  name varchar(60) not null,
  name_en varchar(60) not null,
  world varchar(20) not null
);
insert into deal_class (code, name, name_en, world) values
  ('A01', '房屋建筑工程', 'Housing works', 'ENGINEERING'),
  ('A02', '市政工程', 'Municipal works', 'ENGINEERING'),
  ('A03', '公路工程', 'Road works', 'ENGINEERING'),
  ('A99', '其他工程', 'Other works', 'ENGINEERING'),
  ('D01', '政府采购工程', 'Works of government procurement', 'PROCUREMENT'),
  ('D02', '政府采购货物', 'Goods of government procurement', 'PROCUREMENT'),
  ('D03', '政府采购服务', 'Services of government procurement', 'PROCUREMENT'),
  ('Z01', '镇街小额交易', 'Small trades of towns', 'TOWN');

create sequence trading_code_number maxvalue 999999 cycle;
