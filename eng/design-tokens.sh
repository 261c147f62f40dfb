#!/bin/sh
# Brings the design tokens of the Digital Agency into the library, exactly as published:
#   eng/design-tokens.sh 1.1.9
# The style sheet and its licence (MIT) are committed, so that a build needs neither npm nor a network.
set -eu

version=${1:?name the version of @digital-go-jp/design-tokens, such as 1.1.9}
target=$(cd "$(dirname "$0")/../src/Sdk/TokyoDs.Sdk.AspNetCore/Assets/design-tokens" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent "@digital-go-jp/design-tokens@$version" > name
tar -xzf "$(cat name)"
cp package/dist/tokens.css package/LICENSE "$target/"
echo "$version" > "$target/VERSION"
