-- A repair has a fault, a complaint a category, a question a topic: one column for what a ticket is about within its kind.

alter table tickets rename column fault to category;
