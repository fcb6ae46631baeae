import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table business_hours (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        time_zone text not null,
        -- [{ weekday: 1 (Monday) … 7, from: '08:00', to: '18:00' }]
        weekly jsonb not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index business_hours_name on business_hours (fold(name));

      create table holidays (
        id uuid primary key,
        date date not null,
        name text not null check (length(name) between 1 and 120),
        -- Null: of all hours.
        business_hours_id uuid references business_hours (id) on delete cascade,
        created_at timestamptz not null default now()
      );
      create unique index holidays_once on holidays (date, business_hours_id) nulls not distinct;

      alter table queues add constraint queues_business_hours foreign key (business_hours_id) references business_hours (id);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table queues drop constraint queues_business_hours;
      drop table holidays;
      drop table business_hours;
    `)
  }
}
