#!/bin/sh
# Installs, uses, updates, rolls back and purges a package in a Debian of its own, where no Swift is,
# and says what it sees. As root, so that everything started here ends with it:
#   unshare --mount --pid --fork --kill-child installed_package.sh PACKAGE FOLDER
set -eu

package=$1
folder=$2
root=$folder/root
site=$root/srv/welcome-kiosk
unit=$root/lib/systemd/system/welcome-kiosk.service

variables='PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive'
# shellcheck disable=SC2086 # a list of words
within() { env -i $variables chroot "$root" "$@"; }
apt() { within apt-get -qq -o Dpkg::Use-Pty=0 -y "$@" >&2 </dev/null; }
say() { printf '%s: %s\n' "$1" "${2:-nothing}"; }

# Whose version is installed, and whose site is served.
say_state() {
  case $(within dpkg-query -W -f '${Version}' welcome-kiosk) in
    "$version") say version first ;;
    "$version+next") say version second ;;
  esac
  say sample "$(cat "$root/usr/share/welcome-kiosk/site/release" 2>/dev/null || echo first)"
  say site "$(cat "$site/release" 2>/dev/null || echo first), $(cat "$site/note" 2>/dev/null \
    || echo as it came)"
  say settings "$(sed -n 's/^KIOSK_OPTIONS=//p' "$root/etc/default/welcome-kiosk")"
}

# The unit's own line by the unit's own user, as systemd would start it.
start() {
  within install -d -m 700 -o welcome-kiosk -g welcome-kiosk /var/lib/welcome-kiosk
  user=$(sed -n 's/^User=//p' "$unit")
  line=$(sed -n 's/^ExecStart=//p' "$unit")
  : >"$folder/out"
  # shellcheck disable=SC2086 # a list of words
  env -i $variables chroot "$root" setpriv --reuid "$user" --regid "$user" --init-groups --no-new-privs --bounding-set=-all \
    env HOME=/var/lib/welcome-kiosk XDG_STATE_HOME=/var/lib/welcome-kiosk \
    sh -c ". /etc/default/welcome-kiosk; exec $line" >"$folder/out" 2>>"$folder/log" &
  server=$!
  tries=0
  while ! grep -q '^Serving ' "$folder/out"; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { say service 'does not start' && cat "$folder/log" >&2 && exit 1; }
    sleep 0.05
  done
  address=$(sed -n 's/^Serving //p' "$folder/out")
}

stop() {
  kill "$server"
  ended=0
  wait "$server" || ended=$?
  say ended "$ended"
}

say_page() { say "$1" "$(curl -sS "$address$1" | head -n 1)"; }

mmdebstrap --quiet --mode=root --variant=apt --skip=cleanup/apt bookworm "$root" >&2
mount -t proc proc "$root/proc"
cp "$package" "$root/first.deb"
version=$(dpkg-deb -f "$package" Version)
dpkg-deb --raw-extract "$package" "$folder/next"
sed -i "s/^Version:.*/Version: $version+next/" "$folder/next/DEBIAN/control"
echo second >"$folder/next/usr/share/welcome-kiosk/site/release"
dpkg-deb -Zgzip -z1 --build "$folder/next" "$root/second.deb" >&2

echo '# installed'
apt install /first.deb
say_state
say owner "$(stat -c '%U %a' "$site")"
say user "$(within getent passwd welcome-kiosk | cut -d: -f5-)"
for program in kiosk kiosk-paper; do
  say "$program" "$(within ldd "/usr/lib/welcome-kiosk/$program" \
    | sed 's/ (0x.*//; s/.*=> //' | grep -Ev '^[[:space:]]*(linux-vdso|/lib)' || echo 'only Debian')"
done
sed -i 's/--port 8080/--port 0/' "$root/etc/default/welcome-kiosk"
start
say_page /ar/registration.txt
say_page /zh-Hans/registration.txt
say_page /health/live
say pdf "$(curl -sS "$address/ar/registration.pdf" | head -c 5)"
say command "$(within welcome-kiosk show registration --locale uk | head -n 1)"
printf 'a long pass phrase\n' | within welcome-kiosk staff 2>/dev/null | sed 's/[0-9a-f]\{16\}/SITE/'
stop

echo '# updated'
echo 'by hand' >"$site/note"
apt install /second.deb
say_state
start
say_page /ar/registration.txt
stop

echo '# rolled back'
apt --allow-downgrades install /first.deb
say_state
start
say_page /ar/registration.txt
stop

echo '# purged'
apt purge welcome-kiosk
say site "$(cat "$site/note")"
say user "$(within getent passwd welcome-kiosk || echo none)"
say left "$(cd "$root" && find etc var/lib usr -path '*welcome-kiosk*' | sort)"
umount "$root/proc"
