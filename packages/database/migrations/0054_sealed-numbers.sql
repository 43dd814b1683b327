-- A ticket's number is given after its events are sealed, so that no chain holds it. A hash of both tells when somebody has exchanged two.

alter table tickets add column number_seal text;
update tickets set number_seal = encode(sha256(convert_to(id || '/' || number, 'UTF8')), 'hex');
alter table tickets alter column number_seal set not null;
