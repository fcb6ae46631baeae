import router from '@adonisjs/core/services/router'
import '#app/identity/administration_routes'
import '#app/identity/contact_routes'
import { publicLimit } from '#app/identity/middleware/public_limit'
import * as input from '#app/identity/validators/identity_validators'

const ConfigController = () => import('#app/identity/controllers/config_controller')
const InvitationsController = () => import('#app/identity/controllers/invitations_controller')
const KeysController = () => import('#app/identity/controllers/keys_controller')
const MeController = () => import('#app/identity/controllers/me_controller')
const PasswordsController = () => import('#app/identity/controllers/passwords_controller')
const PeopleController = () => import('#app/identity/controllers/people_controller')
const SessionsController = () => import('#app/identity/controllers/sessions_controller')
const TeamMembersController = () => import('#app/identity/controllers/team_members_controller')
const TeamsController = () => import('#app/identity/controllers/teams_controller')
const UsersController = () => import('#app/identity/controllers/users_controller')

router
  .get('/.well-known/jwks.json', [KeysController, 'index'])
  .as('keys.list')
  .contract({
    summary: 'Public keys of the access tokens',
    answer: { data: 'KeySet', bare: 'application/json' },
    open: true,
  })

router
  .group(() => {
    router
      .post('/auth/login', [SessionsController, 'store'])
      .as('sessions.store')
      .contract({
        summary: 'Sign in with e-mail and password',
        body: input.signIn,
        answer: { data: 'SignedIn' },
        problems: ['INVALID_CREDENTIALS', 'ACCOUNT_DISABLED', 'RATE_LIMITED'],
        open: true,
      })
    router
      .post('/auth/refresh', [SessionsController, 'refresh'])
      .as('sessions.refresh')
      .contract({
        summary: 'Rotate the refresh token; a reused one ends its family',
        body: input.refreshSession,
        answer: { data: 'SignedIn' },
        problems: ['REFRESH_TOKEN_REUSED', 'TOKEN_INVALID', 'TOKEN_EXPIRED'],
        open: true,
      })
    router
      .post('/auth/logout', [SessionsController, 'logout'])
      .as('sessions.logout')
      .contract({ summary: 'End this session', answer: null, widget: true })
    router
      .get('/auth/sessions', [SessionsController, 'index'])
      .as('sessions.list')
      .contract({ summary: 'My sessions', answer: { data: 'SessionShape[]' } })
    router
      .delete('/auth/sessions/:id', [SessionsController, 'destroy'])
      .as('sessions.destroy')
      .contract({ summary: 'End another session of mine; its sockets close at once', answer: null })

    router
      .post('/auth/password/forgot', [PasswordsController, 'forgot'])
      .as('passwords.forgot')
      .use(publicLimit('passwordForgot'))
      .contract({
        summary:
          'Mail a link that sets a new password; the answer is the same whether or not the address has an account',
        body: input.requestPasswordReset,
        answer: null,
        problems: ['RATE_LIMITED'],
        open: true,
      })
    router
      .post('/auth/password/reset', [PasswordsController, 'reset'])
      .as('passwords.reset')
      .use(publicLimit('passwordReset'))
      .contract({
        summary: 'Set a new password by the mailed link; every session of the account ends',
        body: input.resetPassword,
        answer: null,
        problems: ['LINK_INVALID', 'RATE_LIMITED'],
        open: true,
      })

    router
      .get('/config', [ConfigController, 'show'])
      .as('config.show')
      .contract({
        summary: 'Limits, features, time and versions of this server',
        answer: { data: 'Configuration' },
      })
    router
      .get('/me', [MeController, 'show'])
      .as('me.show')
      .contract({ summary: 'Me, and what I may', answer: { data: 'Me' } })
    router
      .patch('/me', [MeController, 'update'])
      .as('me.update')
      .contract({
        summary: 'Edit my profile',
        body: input.updateMe,
        answer: { data: 'Me' },
        problems: ['STALE_VERSION'],
      })
    router
      .put('/me/status', [MeController, 'setStatus'])
      .as('me.status.update')
      .contract({
        summary: 'Say what I am doing, and until when',
        body: input.setStatus,
        answer: { data: 'Me' },
      })
    router
      .delete('/me/status', [MeController, 'clearStatus'])
      .as('me.status.destroy')
      .contract({ summary: 'Say it no longer', answer: null })
    router
      .put('/me/password', [MeController, 'changePassword'])
      .as('me.password.update')
      .contract({
        summary: 'Change my password; my other sessions end',
        body: input.changePassword,
        answer: null,
        problems: ['WRONG_PASSWORD', 'RATE_LIMITED'],
      })
    router
      .post('/me/email', [MeController, 'requestEmail'])
      .as('me.email.request')
      .contract({
        summary: 'Ask for another e-mail; it proves itself by a mailed link',
        body: input.requestEmailChange,
        answer: { status: 202, data: 'EmailChangeAsked' },
        problems: ['WRONG_PASSWORD', 'RATE_LIMITED'],
      })
    router
      .post('/me/email/confirm', [MeController, 'confirmEmail'])
      .as('me.email.confirm')
      .contract({
        summary: 'Prove the new e-mail by the mailed link',
        body: input.confirmEmail,
        answer: { data: 'Me' },
        problems: ['LINK_INVALID', 'EMAIL_TAKEN'],
      })

    router
      .get('/users', [UsersController, 'index'])
      .as('users.list')
      .contract({
        summary: 'Accounts',
        query: input.listUsers,
        answer: { data: 'UserForAdmin[]', meta: 'PageMeta' },
      })
    router
      .post('/users', [UsersController, 'store'])
      .as('users.store')
      .contract({
        summary: 'Make an account; the person chooses a password by a mailed link',
        body: input.createUser,
        answer: { status: 201, data: 'UserForAdmin' },
        problems: ['EMAIL_TAKEN', 'NOT_STAFF'],
      })
    router
      .get('/users/:id', [UsersController, 'show'])
      .as('users.show')
      .contract({ summary: 'An account', answer: { data: 'UserForAdmin' } })
    router
      .patch('/users/:id', [UsersController, 'update'])
      .as('users.update')
      .contract({
        summary: 'Edit an account, its role too',
        body: input.updateUser,
        answer: { data: 'UserForAdmin' },
        problems: ['STALE_VERSION', 'LAST_ADMIN', 'EMAIL_TAKEN'],
      })
    router
      .post('/users/:id/deactivate', [UsersController, 'deactivate'])
      .as('users.deactivate')
      .contract({
        summary: 'Close an account; its sessions end at once',
        answer: { data: 'UserForAdmin' },
        problems: ['LAST_ADMIN'],
      })
    router
      .post('/users/:id/reactivate', [UsersController, 'reactivate'])
      .as('users.reactivate')
      .contract({ summary: 'Open an account again', answer: { data: 'UserForAdmin' } })
    router
      .get('/directory', [PeopleController, 'index'])
      .as('people.list')
      .contract({
        summary: 'Colleagues: who can be mentioned, messaged, transferred to',
        query: input.listPeople,
        answer: { data: 'Person[]', meta: 'PageMeta' },
      })

    router
      .get('/teams', [TeamsController, 'index'])
      .as('teams.list')
      .contract({
        summary: 'Teams',
        query: input.listTeams,
        answer: { data: 'TeamInList[]', meta: 'PageMeta' },
      })
    router
      .post('/teams', [TeamsController, 'store'])
      .as('teams.store')
      .contract({
        summary: 'Make a team',
        body: input.createTeam,
        answer: { status: 201, data: 'TeamShape' },
        problems: ['TEAM_NAME_TAKEN'],
      })
    router
      .get('/teams/:id', [TeamsController, 'show'])
      .as('teams.show')
      .contract({ summary: 'A team and its people', answer: { data: 'TeamWithMembers' } })
    router
      .patch('/teams/:id', [TeamsController, 'update'])
      .as('teams.update')
      .contract({
        summary: 'Edit a team',
        body: input.updateTeam,
        answer: { data: 'TeamShape' },
        problems: ['STALE_VERSION', 'TEAM_NAME_TAKEN'],
      })
    router
      .delete('/teams/:id', [TeamsController, 'destroy'])
      .as('teams.destroy')
      .contract({ summary: 'Delete a team; its people stay', answer: null })
    router
      .put('/teams/:id/members/:userId', [TeamMembersController, 'update'])
      .as('teams.members.update')
      .contract({
        summary: 'Make somebody a member or a lead',
        body: input.setTeamMember,
        answer: { status: 201, also: 200, data: 'TeamMemberShape' },
        problems: ['NOT_STAFF'],
      })
    router
      .delete('/teams/:id/members/:userId', [TeamMembersController, 'destroy'])
      .as('teams.members.destroy')
      .contract({ summary: 'Take somebody out of a team', answer: null })

    router
      .get('/invitations', [InvitationsController, 'index'])
      .as('invitations.list')
      .contract({
        summary: 'Invitations',
        query: input.listInvitations,
        answer: { data: 'InvitationShape[]', meta: 'PageMeta' },
      })
    router
      .post('/invitations', [InvitationsController, 'store'])
      .as('invitations.store')
      .contract({
        summary: 'Invite by e-mail; a waiting invitation for the address is replaced',
        body: input.createInvitation,
        answer: { status: 201, data: 'InvitationShape' },
        problems: ['EMAIL_TAKEN', 'NOT_STAFF', 'INVITATION_WAITING'],
      })
    router
      .get('/invitations/:token', [InvitationsController, 'show'])
      .as('invitations.show')
      .use(publicLimit('invitations'))
      .contract({
        summary: 'An invitation, for who holds its mailed token',
        answer: { data: 'InvitationForInvitee' },
        problems: [
          'INVITATION_ACCEPTED',
          'INVITATION_EXPIRED',
          'INVITATION_CANCELLED',
          'RATE_LIMITED',
        ],
        open: true,
      })
    router
      .post('/invitations/:token/accept', [InvitationsController, 'accept'])
      .as('invitations.accept')
      .use(publicLimit('invitations'))
      .contract({
        summary: 'Accept: makes the account and signs it in',
        body: input.acceptInvitation,
        answer: { status: 201, data: 'SignedIn' },
        problems: [
          'INVITATION_ACCEPTED',
          'INVITATION_EXPIRED',
          'INVITATION_CANCELLED',
          'EMAIL_TAKEN',
          'RATE_LIMITED',
        ],
        open: true,
      })
    router
      .post('/invitations/:id/cancel', [InvitationsController, 'cancel'])
      .as('invitations.cancel')
      .contract({
        summary: 'Take an invitation back',
        answer: { data: 'InvitationShape' },
        problems: ['INVITATION_ACCEPTED'],
      })
  })
  .prefix('/api/v1')
