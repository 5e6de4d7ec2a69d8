# usage: run-dovecot.sh FOLDER. Runs the server until standard input ends: with the tests, however they end.
# A line that says "keep" keeps the folder for another start.
dir=$1
dovecot=$(command -v dovecot || echo /usr/sbin/dovecot)
if [ "$(id -u)" = 0 ]; then
  chown -R nobody "$dir"
  setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$dovecot" -F -c "$dir/dovecot.conf" </dev/null &
else
  "$dovecot" -F -c "$dir/dovecot.conf" </dev/null &
fi
server=$!
read -r word
kill $server 2>/dev/null
wait $server
[ "$word" = keep ] || rm -rf "$dir"
