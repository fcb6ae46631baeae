import type User from '#app/identity/models/user'
import AdministrationPolicy from '#app/identity/policies/administration_policy'
import InvitationPolicy from '#app/identity/policies/invitation_policy'
import PersonPolicy from '#app/identity/policies/person_policy'
import TeamPolicy from '#app/identity/policies/team_policy'
import UserPolicy from '#app/identity/policies/user_policy'
import { defineAbility } from '#app/identity/services/abilities'

/** What identity's menus show, asked of the policies that decide. */
const [users, teams, people] = [new UserPolicy(), new TeamPolicy(), new PersonPolicy()]
const [invitations, administration] = [new InvitationPolicy(), new AdministrationPolicy()]

const given: Record<string, (user: User) => boolean> = {
  'users.manage': (user) => users.update(user),
  'teams.view': (user) => teams.list(user),
  'teams.manage': (user) => teams.update(user),
  'directory.view': (user) => people.list(user),
  'presence.set': (user) => people.presence(user),
  'invitations.manage': (user) => invitations.create(user),
  'audit.view': (user) => administration.readAudit(user),
  'operations.manage': (user) => administration.operate(user),
}

for (const [name, isGiven] of Object.entries(given)) defineAbility(name, isGiven)
