-- What a technician holds who is gone is found from him each minute, however much he has done in his years here.

create index tickets_held on tickets (community_id, technician_id) where status in ('assigned', 'working', 'suspended');
