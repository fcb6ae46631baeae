import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- One company at BotConversa. Secrets are encrypted with the application's key; hashes are what is compared.
      create table botconversa_accounts (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        api_key text not null,
        -- Whoever shares the key shares its rate.
        api_key_hash text not null,
        base_url text not null,
        rate_per_minute integer not null default 600 check (rate_per_minute between 1 and 6000),
        -- Off: nothing goes out and nothing is synchronised; what comes in is still taken.
        enabled boolean not null default true,
        -- What comes in is kept to make a map from, and is not worked on.
        capturing boolean not null default false,
        token text not null,
        token_hash text not null unique,
        previous_token_hash text unique,
        header_secret_hash text,
        previous_header_secret_hash text,
        previous_until timestamptz,
        field_map jsonb,
        default_queue_id uuid references queues (id),
        rules jsonb not null default '{}',
        outbound jsonb not null default '{}',
        -- How long after a contact's last words they may be written to freely; null: always.
        window_hours integer default 24 check (window_hours between 1 and 720),
        -- A resolved ticket is taken up again by new words for so long; null: until it is closed.
        reopen_hours integer check (reopen_hours between 0 and 8760),
        -- Whole synchronisations by themselves; null: on demand.
        sync_every_hours integer default 24 check (sync_every_hours between 1 and 720),
        -- The breaker: after some failures in a row work waits, and one call at a time looks whether it is back.
        failures integer not null default 0,
        down_since timestamptz,
        probe_at timestamptz,
        -- It asked for patience (429).
        paused_until timestamptz,
        alerted_at timestamptz,
        last_success_at timestamptz,
        last_error text,
        status_revision bigint not null default 0,
        version integer not null default 1,
        created_by uuid references users (id),
        archived_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((down_since is null) = (probe_at is null))
      );
      create unique index botconversa_accounts_name on botconversa_accounts (fold(name)) where archived_at is null;

      alter table tickets add constraint tickets_account foreign key (account_id) references botconversa_accounts (id);

      -- Every call to a key, so that no 60 seconds ever hold more than the rate, whoever makes them.
      create unlogged table botconversa_calls (
        id uuid primary key,
        api_key_hash text not null,
        started_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz
      );
      create index botconversa_calls_recent on botconversa_calls (api_key_hash, started_at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table botconversa_calls;
      alter table tickets drop constraint tickets_account;
      drop table botconversa_accounts;
    `)
  }
}
