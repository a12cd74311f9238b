/** What only a master's token opens: approval, and maintenance. */
import type { GoType } from '../../cozy/go-structs.ts'
import { stripV } from '../../cozy/registry-names.ts'
import { appNotFound, jsonReply, type Reply, versionNotFound } from './answer.ts'
import { findApp } from './app-views.ts'
import { authorized, bind, type Context, permitted } from './context.ts'
import { revisionOf, type StoredApp, type StoredVersion } from './store.ts'
import { shows } from './virtual-space.ts'

/** `GET /registry/pending` */
export function listPending(context: Context): Reply {
  const { store, space, query } = context
  const editor = query.get('editor')
  permitted(context, editor ?? 'cozy')
  const slug = query.get('filter[slug]')
  const versions = store
    .apps(space)
    .flatMap(app => store.versions('pending', space, app.slug))
    .filter(version => slug === null || version.slug === slug)
    .filter(version => editor === null || version.editor.toLowerCase() === editor.toLowerCase())
  return jsonReply(200, versions)
}

/** `GET /registry/pending/:app/:version` */
export function getPending(context: Context): Reply {
  return jsonReply(200, pendingVersion(context))
}

/** `PUT /registry/pending/:app/:version/approval` */
export function approve(context: Context): Reply {
  const version = pendingVersion(context)
  context.store.saveVersion('versions', context.space, version)
  context.store.removePending(context.space, version)
  return jsonReply(201, version)
}

/** `DELETE /registry/pending/:app/:version` */
export function deletePending(context: Context): Reply {
  context.store.removePending(context.space, pendingVersion(context))
  return { status: 204, headers: {}, body: '' }
}

function pendingVersion(context: Context): StoredVersion {
  permitted(context, 'cozy')
  const { store, space, params } = context
  const { slug } = findApp(store, space, params['app']!)
  const version = store.version('pending', space, slug, stripV(params['version']!))
  if (version === undefined) throw versionNotFound()
  return version
}

const bool: GoType = { kind: 'bool' }
const string: GoType = { kind: 'string' }
const maintenanceType: GoType = {
  kind: 'struct',
  name: 'MaintenanceOptions',
  fields: {
    flag_infra_maintenance: bool,
    flag_short_maintenance: bool,
    flag_disallow_manual_exec: bool,
    messages: {
      kind: 'map',
      of: {
        kind: 'struct',
        name: 'MaintenanceMessage',
        fields: { long_message: string, short_message: string },
      },
    },
  },
}

/** `GET /registry/maintenance`: open to all, and the only answer that shows what CouchDB adds to a document. */
export function listMaintenance({ store, space, virtual }: Context): Reply {
  const apps = store
    .apps(space)
    .filter(app => app.maintenance_activated === true && (!virtual || shows(virtual, app.slug)))
  return jsonReply(
    200,
    apps.map(app => ({ _id: app.slug, _rev: revisionOf(app), ...app, label: 0 })),
  )
}

/** `PUT /registry/maintenance/:app/activate` */
export function activateMaintenance(context: Context): Reply {
  const app = appForMaintenance(context)
  const sent = bind<Record<string, unknown>>(context, maintenanceType)
  const off = {
    flag_infra_maintenance: false,
    flag_short_maintenance: false,
    flag_disallow_manual_exec: false,
  }
  // The registry notes it for a virtual space, and then shows it nowhere.
  if (context.virtual === undefined)
    context.store.saveApp(context.space, {
      ...app,
      maintenance_activated: true,
      maintenance_options: { ...off, messages: {}, ...sent },
    })
  return jsonReply(200, { ok: true })
}

/** `PUT /registry/maintenance/:app/deactivate` */
export function deactivateMaintenance(context: Context): Reply {
  const { maintenance_activated: _, maintenance_options: __, ...app } = appForMaintenance(context)
  if (context.virtual === undefined) context.store.saveApp(context.space, app)
  return jsonReply(200, { ok: true })
}

function appForMaintenance(context: Context): StoredApp {
  authorized(context)
  const app = context.store.app(context.space, context.params['app']!)
  if (app === undefined) throw appNotFound()
  permitted(context, app.editor)
  return app
}
