import '#app/botconversa/account_routes'
import '#app/botconversa/channel_routes'
import '#app/botconversa/sync_routes'
