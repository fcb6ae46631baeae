import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table users (
        id uuid primary key,
        name text not null check (length(name) between 1 and 120),
        email text not null,
        role text not null check (role in ('admin', 'team', 'student')),
        password_hash text,
        avatar_url text,
        locale text not null default 'pt-BR' check (locale in ('pt-BR', 'en')),
        time_zone text not null default 'America/Sao_Paulo',
        deactivated_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index users_email on users (fold(email));
      create index users_role_name on users (role, fold(name), id);
      create index users_name_trigram on users using gin (fold(name) gin_trgm_ops);

      -- There is always an admin who can sign in. The lock makes two demotions at the same instant take turns.
      create or replace function keep_one_admin() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('keep_one_admin', 0));
        if not exists (select 1 from users where role = 'admin' and deactivated_at is null and id <> old.id) then
          raise exception 'the last admin stays' using errcode = 'check_violation', constraint = 'users_last_admin';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger users_last_admin_update before update of role, deactivated_at on users for each row
        when (old.role = 'admin' and old.deactivated_at is null and (new.role <> 'admin' or new.deactivated_at is not null))
        execute function keep_one_admin();
      create trigger users_last_admin_delete before delete on users for each row
        when (old.role = 'admin' and old.deactivated_at is null)
        execute function keep_one_admin();
    `)
  }

  async down() {
    this.schema.raw(`
      drop table users;
      drop function keep_one_admin();
    `)
  }
}
